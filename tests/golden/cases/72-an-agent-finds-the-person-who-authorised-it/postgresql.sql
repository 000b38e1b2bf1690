SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND subject_1.name = $2::VARCHAR
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $3::VARCHAR
        AND authorisation_1.holder_key = $3::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $4::DATE AND authorisation_1.valid_until >= $4::DATE)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND subject_1.name = $2::VARCHAR
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $3::VARCHAR
        AND authorisation_1.holder_key = $3::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $4::DATE AND authorisation_1.valid_until >= $4::DATE)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND subject_1.name = $2::VARCHAR
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $3::VARCHAR
        AND authorisation_1.revoked_on IS NULL)) THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND subject_1.name = $2::VARCHAR
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.holder_key IS NOT NULL
        AND authorisation_1.holder_key = $3::VARCHAR)) THEN 'REVOKED' ELSE null END AS c2, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $3::VARCHAR AND bearer.role = $5::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $6::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c3
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'records',
      anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'maskedIdNumber', anon_6.masked_number,
      'documentType', anon_6.document_type, 'records', anon_8.j) ELSE NULL END AS j, '' || '' ||
      CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
  FROM (
    SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
        subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
        subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
        subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
        subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
        subject_2.listed_number AS listed_number
    FROM subject AS subject_2
    WHERE (subject_2.kind != 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_2
            WHERE authorisation_2.subject_id = subject_2.id AND authorisation_2.holder_key = $3::VARCHAR
                AND authorisation_2.purpose = 'AUTHORISED' AND authorisation_2.revoked_on IS NULL
                AND authorisation_2.valid_from <= $4::DATE AND authorisation_2.valid_until >= $4::DATE)) OR subject_2.openness = 'OPEN'
                AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_3
            WHERE authorisation_3.subject_id = subject_2.id AND authorisation_3.holder_key = $3::VARCHAR
                AND authorisation_3.purpose = 'AUTHORISED' AND authorisation_3.revoked_on IS NULL
                AND authorisation_3.valid_from <= $4::DATE AND authorisation_3.valid_until >= $4::DATE)) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) AND subject_2.identity_key = $1::VARCHAR AND subject_2.name = $7::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM record AS record_5
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_4, authorisation_category AS authorisation_category_1
              WHERE authorisation_4.subject_id = record_5.subject_id AND authorisation_category_1.authorisation_id = authorisation_4.id
                  AND authorisation_category_1.category = record_5.category AND authorisation_4.holder_key = $3::VARCHAR
                  AND authorisation_4.purpose = 'AUTHORISED' AND authorisation_4.revoked_on IS NULL
                  AND authorisation_4.valid_from <= $4::DATE AND authorisation_4.valid_until >= $4::DATE)) OR record_5.openness = 'OPEN'
                  AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                  AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                  OR record_5.publicity_until >= $4::DATE)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
                  AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('title', CASE WHEN ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_5, authorisation_category AS authorisation_category_2
                  WHERE authorisation_5.subject_id = anon_9.subject_id AND authorisation_category_2.authorisation_id = authorisation_5.id
                      AND authorisation_category_2.category = anon_9.category AND authorisation_5.holder_key = $3::VARCHAR
                      AND authorisation_5.purpose = 'AUTHORISED' AND authorisation_5.revoked_on IS NULL
                      AND authorisation_5.valid_from <= $4::DATE AND authorisation_5.valid_until >= $4::DATE)) OR anon_9.openness = 'OPEN'
                      AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                      AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                      OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true) THEN anon_9.title ELSE NULL END, 'category',
                      anon_9.category, 'openness', anon_9.openness)
          ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_9.openness = 'OPEN'
              AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
              AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
              OR anon_9.publicity_until >= $4::DATE) AND anon_9.state != 'DELETED' AND NOT (coalesce(anon_9.disclosure_until < $4::DATE,
              false) OR anon_9.state = 'ARCHIVED') AND NOT (anon_9.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_9.notice_served_on <= $4::DATE, false)) AND anon_9.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM authorisation AS authorisation_6, authorisation_category AS authorisation_category_3
                WHERE authorisation_6.subject_id = anon_9.subject_id AND authorisation_category_3.authorisation_id = authorisation_6.id
                    AND authorisation_category_3.category = anon_9.category AND authorisation_6.holder_key = $3::VARCHAR
                    AND authorisation_6.purpose = 'AUTHORISED' AND authorisation_6.revoked_on IS NULL
                    AND authorisation_6.valid_from <= $4::DATE AND authorisation_6.valid_until >= $4::DATE)) OR anon_9.openness = 'OPEN'
                    AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                    AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                    OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true) AND NOT (anon_9.openness = 'OPEN'
                    AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                    AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                    OR anon_9.publicity_until >= $4::DATE) AND anon_9.screened IS true)) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_9.subject_id) || ':0;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_7, authorisation_category AS authorisation_category_4
              WHERE authorisation_7.subject_id = record_6.subject_id AND authorisation_category_4.authorisation_id = authorisation_7.id
                  AND authorisation_category_4.category = record_6.category AND authorisation_7.holder_key = $3::VARCHAR
                  AND authorisation_7.purpose = 'AUTHORISED' AND authorisation_7.revoked_on IS NULL
                  AND authorisation_7.valid_from <= $4::DATE AND authorisation_7.valid_until >= $4::DATE)) OR record_6.openness = 'OPEN'
                  AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                  AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                  AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                  AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                  AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                  AND record_6.state != 'REVOKED'))) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
    FROM (
      SELECT anon_10.id AS id, anon_10.subject_id AS subject_id, anon_10.category AS category, anon_10.record_class AS record_class,
          anon_10.catalogue_item_id AS catalogue_item_id, anon_10.provider_id AS provider_id, anon_10.provider_key AS provider_key,
          anon_10.jurisdiction AS jurisdiction, anon_10.region_code AS region_code, anon_10.openness AS openness,
          anon_10.openness_basis AS openness_basis, anon_10.openness_reference AS openness_reference,
          anon_10.confidentiality AS confidentiality, anon_10.screened AS screened, anon_10.title AS title,
          anon_10.document_number AS document_number, anon_10.content AS content, anon_10.content_digest AS content_digest,
          anon_10.decided_on AS decided_on, anon_10.ended_on AS ended_on, anon_10.ended_on_source AS ended_on_source,
          anon_10.notice_served_on AS notice_served_on, anon_10.publicity_until AS publicity_until,
          anon_10.disclosure_until AS disclosure_until, anon_10.state AS state, anon_10.disputed_since AS disputed_since,
          anon_10.repaired_on AS repaired_on, anon_10.under_review_since AS under_review_since, anon_10.version AS version,
          anon_10.submitted_at AS submitted_at, anon_10.origin AS origin, anon_10.subtype AS subtype, anon_10.procedure AS procedure,
          anon_10.seriousness AS seriousness, anon_10.exception_reason AS exception_reason, anon_10.declared_until AS declared_until,
          anon_10.publicity_due_on AS publicity_due_on, anon_10.opened_on AS opened_on, anon_10.basis_kind AS basis_kind,
          anon_10.basis_number AS basis_number, anon_10.basis_issuer AS basis_issuer, anon_10.notice_reference AS notice_reference,
          anon_10.basis_effective_on AS basis_effective_on, anon_10.performance_due_on AS performance_due_on,
          anon_10.performed_on AS performed_on, anon_10.agreement_id AS agreement_id, anon_10.statement_digest AS statement_digest,
          anon_10.corrects_id AS corrects_id, anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC,
          anon_10.id DESC) AS rn
      FROM (
        SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category, record_7.record_class AS record_class,
            record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id, record_7.provider_key AS provider_key,
            record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code, record_7.openness AS openness,
            record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
            record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
            record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
            record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
            record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
            record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
            record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
            record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype, record_7.procedure AS procedure,
            record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason, record_7.declared_until AS declared_until,
            record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on, record_7.basis_kind AS basis_kind,
            record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer, record_7.notice_reference AS notice_reference,
            record_7.basis_effective_on AS basis_effective_on, record_7.performance_due_on AS performance_due_on,
            record_7.performed_on AS performed_on, record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest,
            record_7.corrects_id AS corrects_id, record_7.decided_on AS sort_key
        FROM record AS record_7
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_8, authorisation_category AS authorisation_category_5
              WHERE authorisation_8.subject_id = record_7.subject_id AND authorisation_category_5.authorisation_id = authorisation_8.id
                  AND authorisation_category_5.category = record_7.category AND authorisation_8.holder_key = $3::VARCHAR
                  AND authorisation_8.purpose = 'AUTHORISED' AND authorisation_8.revoked_on IS NULL
                  AND authorisation_8.valid_from <= $4::DATE AND authorisation_8.valid_until >= $4::DATE)) OR record_7.openness = 'OPEN'
                  AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                  AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                  OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                  AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                  AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                  AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_7.decided_on DESC, record_7.id DESC
        LIMIT 20) AS anon_10) AS anon_9) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_8
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_9, authorisation_category AS authorisation_category_6
              WHERE authorisation_9.subject_id = record_8.subject_id AND authorisation_category_6.authorisation_id = authorisation_9.id
                  AND authorisation_category_6.category = record_8.category AND authorisation_9.holder_key = $3::VARCHAR
                  AND authorisation_9.purpose = 'AUTHORISED' AND authorisation_9.revoked_on IS NULL
                  AND authorisation_9.valid_from <= $4::DATE AND authorisation_9.valid_until >= $4::DATE)) OR record_8.openness = 'OPEN'
                  AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                  AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                  OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                  AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('title', CASE WHEN ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_10, authorisation_category AS authorisation_category_7
                  WHERE authorisation_10.subject_id = anon_11.subject_id
                      AND authorisation_category_7.authorisation_id = authorisation_10.id
                      AND authorisation_category_7.category = anon_11.category AND authorisation_10.holder_key = $3::VARCHAR
                      AND authorisation_10.purpose = 'AUTHORISED' AND authorisation_10.revoked_on IS NULL
                      AND authorisation_10.valid_from <= $4::DATE AND authorisation_10.valid_until >= $4::DATE))
                      OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE'
                      AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)
                      THEN anon_11.title ELSE NULL END, 'category', anon_11.category, 'openness', anon_11.openness)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_11.openness = 'OPEN'
              AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
              AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
              OR anon_11.publicity_until >= $4::DATE) AND anon_11.state != 'DELETED' AND NOT (coalesce(anon_11.disclosure_until < $4::DATE,
              false) OR anon_11.state = 'ARCHIVED') AND NOT (anon_11.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_11.notice_served_on <= $4::DATE, false)) AND anon_11.state != 'REVOKED') OR ((EXISTS (
                SELECT *
                FROM authorisation AS authorisation_11, authorisation_category AS authorisation_category_8
                WHERE authorisation_11.subject_id = anon_11.subject_id AND authorisation_category_8.authorisation_id = authorisation_11.id
                    AND authorisation_category_8.category = anon_11.category AND authorisation_11.holder_key = $3::VARCHAR
                    AND authorisation_11.purpose = 'AUTHORISED' AND authorisation_11.revoked_on IS NULL
                    AND authorisation_11.valid_from <= $4::DATE AND authorisation_11.valid_until >= $4::DATE)) OR anon_11.openness = 'OPEN'
                    AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                    AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                    OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) AND NOT (anon_11.openness = 'OPEN'
                    AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                    AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                    OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_11.subject_id) || ':0;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_9
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_12, authorisation_category AS authorisation_category_9
              WHERE authorisation_12.subject_id = record_9.subject_id AND authorisation_category_9.authorisation_id = authorisation_12.id
                  AND authorisation_category_9.category = record_9.category AND authorisation_12.holder_key = $3::VARCHAR
                  AND authorisation_12.purpose = 'AUTHORISED' AND authorisation_12.revoked_on IS NULL
                  AND authorisation_12.valid_from <= $4::DATE AND authorisation_12.valid_until >= $4::DATE)) OR record_9.openness = 'OPEN'
                  AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                  AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                  OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                  AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                  AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
                  AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                  OR record_9.publicity_until >= $4::DATE) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                  AND record_9.state != 'REVOKED'))) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
    FROM (
      SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
          anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
          anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
          anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
          anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
          anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
          anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
          anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
          anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
          anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
          anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
          anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
          anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
          anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
          anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
          anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
          anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC,
          anon_12.id DESC) AS rn
      FROM (
        SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
            record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id, record_10.provider_id AS provider_id,
            record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction, record_10.region_code AS region_code,
            record_10.openness AS openness, record_10.openness_basis AS openness_basis, record_10.openness_reference AS openness_reference,
            record_10.confidentiality AS confidentiality, record_10.screened AS screened, record_10.title AS title,
            record_10.document_number AS document_number, record_10.content AS content, record_10.content_digest AS content_digest,
            record_10.decided_on AS decided_on, record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source,
            record_10.notice_served_on AS notice_served_on, record_10.publicity_until AS publicity_until,
            record_10.disclosure_until AS disclosure_until, record_10.state AS state, record_10.disputed_since AS disputed_since,
            record_10.repaired_on AS repaired_on, record_10.under_review_since AS under_review_since, record_10.version AS version,
            record_10.submitted_at AS submitted_at, record_10.origin AS origin, record_10.subtype AS subtype,
            record_10.procedure AS procedure, record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
            record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
            record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
            record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
            record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
            record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
            record_10.decided_on AS sort_key
        FROM record AS record_10
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_13, authorisation_category AS authorisation_category_10
              WHERE authorisation_13.subject_id = record_10.subject_id AND authorisation_category_10.authorisation_id = authorisation_13.id
                  AND authorisation_category_10.category = record_10.category AND authorisation_13.holder_key = $3::VARCHAR
                  AND authorisation_13.purpose = 'AUTHORISED' AND authorisation_13.revoked_on IS NULL
                  AND authorisation_13.valid_from <= $4::DATE AND authorisation_13.valid_until >= $4::DATE)) OR record_10.openness = 'OPEN'
                  AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                  AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                  OR record_10.publicity_until >= $4::DATE)) AND record_10.state != 'DELETED'
                  AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
                  AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                  AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_10.decided_on DESC, record_10.id DESC
        LIMIT 20) AS anon_12) AS anon_11) AS anon_8 ON true) AS anon_1 ON true
