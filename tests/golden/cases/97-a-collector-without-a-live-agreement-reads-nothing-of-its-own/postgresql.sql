SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_5.purpose, 'categories', anon_5.categories, 'region_code',
          anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
          anon_5.batch_max_codes, 'valid_from', to_char(anon_5.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_5.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_5.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_4
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_5), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $4::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $4::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false) AND NOT (record_1.provider_id IS NOT NULL
          AND record_1.provider_id = $5::VARCHAR)) AND record_1.state != 'REVOKED' AND record_1.openness = 'RESTRICTED'), 'nodes',
          coalesce(json_agg(json_build_object('title', CASE WHEN (anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
          AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE' AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= $4::DATE) AND anon_7.screened IS true) THEN anon_7.title
          ELSE NULL END, 'category', anon_7.category, 'subject', anon_8.j, 'provider', anon_9.j)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_7.openness = 'OPEN'
            AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
            AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= $4::DATE)
            AND anon_7.state != 'DELETED' AND NOT (coalesce(anon_7.disclosure_until < $4::DATE, false) OR anon_7.state = 'ARCHIVED')
            AND NOT (anon_7.record_class = 'NEGATIVE' AND NOT coalesce(anon_7.notice_served_on <= $4::DATE, false))
            AND anon_7.state != 'REVOKED') OR anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
            AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE' AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= $4::DATE) AND anon_7.screened IS true
            AND NOT (anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE'
            AND anon_7.state = 'ACTIVE' AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL
            OR anon_7.publicity_until >= $4::DATE) AND anon_7.screened IS true)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':4;' ELSE '' END || coalesce(anon_8.d, '') || coalesce(anon_9.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_10
    FROM (
      SELECT DISTINCT record_2.subject_id AS key
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $4::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $4::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false) AND NOT (record_2.provider_id IS NOT NULL
          AND record_2.provider_id = $5::VARCHAR)) AND record_2.state != 'REVOKED' AND record_2.openness = 'RESTRICTED'
          AND NOT (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $4::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $4::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) AND record_2.state != 'REVOKED' AND record_2.openness = 'OPEN'
          AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $4::DATE))
      LIMIT 5) AS anon_11 JOIN subject AS subject_2 ON subject_2.id = anon_11.key) AS d
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
      SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category, record_3.record_class AS record_class,
          record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id, record_3.provider_key AS provider_key,
          record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code, record_3.openness AS openness,
          record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
          record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
          record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
          record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
          record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
          record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
          record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
          record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype, record_3.procedure AS procedure,
          record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason, record_3.declared_until AS declared_until,
          record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on, record_3.basis_kind AS basis_kind,
          record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer, record_3.notice_reference AS notice_reference,
          record_3.basis_effective_on AS basis_effective_on, record_3.performance_due_on AS performance_due_on,
          record_3.performed_on AS performed_on, record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest,
          record_3.corrects_id AS corrects_id, record_3.decided_on AS sort_key
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $4::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $4::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false) AND NOT (record_3.provider_id IS NOT NULL
          AND record_3.provider_id = $5::VARCHAR)) AND record_3.state != 'REVOKED' AND record_3.openness = 'RESTRICTED'
      ORDER BY record_3.decided_on DESC, record_3.id DESC
      LIMIT 20) AS anon_12) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_13.name, 'code',
        anon_13.code) WHEN (anon_13.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_13.name, 'code', anon_13.code)
        ELSE NULL END AS j, '' || '' || CASE WHEN (anon_13.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_13.openness = 'OPEN'
        AND anon_13.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = anon_13.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_13.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) THEN anon_13.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_13.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_5
            WHERE record_5.subject_id = anon_13.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED'
                OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_13.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) THEN anon_13.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED'
                  OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false) AND NOT (record_6.provider_id IS NOT NULL
                  AND record_6.provider_id = $5::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE,
                  false)) OFFSET 0 ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_7
              WHERE record_7.subject_id = subject_3.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE)
                  AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED'
                  OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false) AND NOT (record_7.provider_id IS NOT NULL
                  AND record_7.provider_id = $5::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE,
                  false)) OFFSET 0 )))) AND subject_3.id = anon_7.subject_id
      LIMIT 1) AS anon_13) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_14.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_7.provider_id
      LIMIT 1) AS anon_14) AS anon_9 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM credit_case AS credit_case_1
      WHERE false), 'nodes', coalesce(json_agg(json_build_object('number', anon_15.number, 'record', anon_16.j)
        ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_16.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.number AS number, anon_17.kind AS kind, anon_17.state AS state, anon_17.subject_id AS subject_id,
        anon_17.record_id AS record_id, anon_17.entry_id AS entry_id, anon_17.provider_id AS provider_id, anon_17.unit_id AS unit_id,
        anon_17.post AS post, anon_17.region_code AS region_code, anon_17.jurisdiction AS jurisdiction, anon_17.ground AS ground,
        anon_17.statement AS statement, anon_17.filed_on AS filed_on, anon_17.due_on AS due_on, anon_17.closed_on AS closed_on,
        anon_17.outcome AS outcome, anon_17.reason AS reason, anon_17.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_17.sort_key DESC, anon_17.id DESC) AS rn
    FROM (
      SELECT credit_case_2.id AS id, credit_case_2.number AS number, credit_case_2.kind AS kind, credit_case_2.state AS state,
          credit_case_2.subject_id AS subject_id, credit_case_2.record_id AS record_id, credit_case_2.entry_id AS entry_id,
          credit_case_2.provider_id AS provider_id, credit_case_2.unit_id AS unit_id, credit_case_2.post AS post,
          credit_case_2.region_code AS region_code, credit_case_2.jurisdiction AS jurisdiction, credit_case_2.ground AS ground,
          credit_case_2.statement AS statement, credit_case_2.filed_on AS filed_on, credit_case_2.due_on AS due_on,
          credit_case_2.closed_on AS closed_on, credit_case_2.outcome AS outcome, credit_case_2.reason AS reason,
          credit_case_2.filed_on AS sort_key
      FROM credit_case AS credit_case_2
      WHERE false
      ORDER BY credit_case_2.filed_on DESC, credit_case_2.id DESC
      LIMIT 20) AS anon_17) AS anon_15
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('title', CASE WHEN (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
        AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
        AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true) THEN anon_18.title
        ELSE NULL END) AS j, '' || '' || CASE WHEN (NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
        AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
        AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $4::DATE) AND anon_18.state != 'DELETED'
        AND NOT (coalesce(anon_18.disclosure_until < $4::DATE, false) OR anon_18.state = 'ARCHIVED')
        AND NOT (anon_18.record_class = 'NEGATIVE' AND NOT coalesce(anon_18.notice_served_on <= $4::DATE, false))
        AND anon_18.state != 'REVOKED') OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
        AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY'))
        AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true
        AND NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
        AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
        OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true)) THEN (
      SELECT subject_4.pseudonym
      FROM subject AS subject_4
      WHERE subject_4.id = anon_18.subject_id) || ':6;' ELSE '' END AS d
    FROM (
      SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category, record_8.record_class AS record_class,
          record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id, record_8.provider_key AS provider_key,
          record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code, record_8.openness AS openness,
          record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
          record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
          record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
          record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
          record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
          record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
          record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
          record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype, record_8.procedure AS procedure,
          record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason, record_8.declared_until AS declared_until,
          record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on, record_8.basis_kind AS basis_kind,
          record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer, record_8.notice_reference AS notice_reference,
          record_8.basis_effective_on AS basis_effective_on, record_8.performance_due_on AS performance_due_on,
          record_8.performed_on AS performed_on, record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest,
          record_8.corrects_id AS corrects_id
      FROM record AS record_8
      WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
          AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
          OR record_8.publicity_until >= $4::DATE) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < $4::DATE,
          false) OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
          AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false) AND NOT (record_8.provider_id IS NOT NULL
          AND record_8.provider_id = $5::VARCHAR)) AND record_8.state != 'REVOKED' AND record_8.id = anon_15.record_id
      LIMIT 1) AS anon_18) AS anon_16 ON true) AS anon_2 ON true
