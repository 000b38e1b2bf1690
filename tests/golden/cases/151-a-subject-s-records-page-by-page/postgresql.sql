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
  SELECT CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN json_build_object('after', anon_8.j, 'before',
      anon_9.j) WHEN (anon_7.kind = 'NATURAL_PERSON') THEN json_build_object('after', anon_10.j, 'before', anon_11.j) ELSE NULL END AS j,
      '' || '' || CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_7.openness = 'OPEN'
      AND anon_7.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_7.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_7.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_7.pseudonym || ':3;' ELSE '' END ELSE '' END || CASE WHEN (anon_7.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_7.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_7.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_7.pseudonym || ':4;' ELSE '' END ELSE '' END || coalesce(anon_8.d, '') || coalesce(anon_9.d,
              '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false) AND record_3.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false))
                AND list_entry_3.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR) OR subject_1.kind = 'NATURAL_PERSON'
                AND ((EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false) AND record_4.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false))
                AND list_entry_4.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR))
                AND subject_1.identity_key = $6::VARCHAR
    LIMIT 1) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', anon_12.cursor_text, 'node', json_build_object('title',
        CASE WHEN (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
        AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
        OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true OR anon_12.subject_id = $5::VARCHAR) THEN anon_12.title
        ELSE NULL END, 'decidedOn', anon_12.decided_on))
          ORDER BY anon_12.rn) FILTER (WHERE anon_12.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_12.rn), 0) > 2), 'hasPreviousPage', 'true'::json, 'startCursor', max(CASE WHEN (anon_12.rn = 1)
              THEN anon_12.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_12.rn = CASE WHEN (anon_12.found > 2) THEN 2
              ELSE anon_12.found END) THEN anon_12.cursor_text ELSE NULL END)), 'facets', (
        SELECT coalesce(json_agg(json_build_object('key', anon_14.k, 'count', anon_14.n, 'suppressed', (anon_14.told IS false))
            ORDER BY anon_14.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_13
        FROM (
          SELECT record_5.record_class AS k, CASE WHEN (count(DISTINCT record_5.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
              count(DISTINCT record_5.subject_id) >= 5 AS told
          FROM record AS record_5
          WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
              AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= $4::DATE) OR record_5.subject_id = $5::VARCHAR) AND record_5.state != 'DELETED'
              AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
              AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false)
              AND record_5.subject_id != $5::VARCHAR) AND record_5.state != 'REVOKED' AND record_5.record_class = 'NEGATIVE'
              AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          GROUP BY record_5.record_class
          ORDER BY record_5.record_class
          LIMIT 1000) AS anon_14)) AS j, coalesce(string_agg(CASE WHEN (anon_12.rn <= 2) THEN '' ||
              CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
              AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
              OR anon_12.publicity_until >= $4::DATE) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < $4::DATE,
              false) OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_12.notice_served_on <= $4::DATE, false)) AND anon_12.state != 'REVOKED') OR (anon_12.openness = 'OPEN'
              AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
              AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
              OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true OR anon_12.subject_id = $5::VARCHAR)
              AND NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
              AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
              OR anon_12.publicity_until >= $4::DATE) AND anon_12.screened IS true)) THEN (
          SELECT subject_2.pseudonym
          FROM subject AS subject_2
          WHERE subject_2.id = anon_12.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN (NOT (anon_12.openness = 'OPEN'
              AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
              AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
              OR anon_12.publicity_until >= $4::DATE) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < $4::DATE,
              false) OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_12.notice_served_on <= $4::DATE, false)) AND anon_12.state != 'REVOKED')) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_12.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
            AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
            OR record_6.publicity_until >= $4::DATE) OR record_6.subject_id = $5::VARCHAR) AND record_6.state != 'DELETED'
            AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
            AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false)
            AND record_6.subject_id != $5::VARCHAR) AND record_6.state != 'REVOKED' AND record_6.record_class = 'NEGATIVE'
            AND record_6.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN'
            AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
            AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
            OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED'
            AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
            AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
            AND record_6.state != 'REVOKED' AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
            AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)))) THEN anon_7.pseudonym || ':1;'
            ELSE '' END AS d
    FROM (
      SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
          anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
          anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
          anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
          anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
          anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
          anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
          anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
          anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
          anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
          anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
          anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
          anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
          anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
          anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
          anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
          anon_15.corrects_id AS corrects_id, anon_15.cursor_text AS cursor_text, anon_15.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_15.sort_key ASC, anon_15.id ASC) AS rn, count(*) OVER () AS found
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
            record_7.corrects_id AS corrects_id,
            substr(encode(sha256(convert_to($7::VARCHAR || encode(sha256(convert_to($8::VARCHAR || coalesce(to_char(record_7.decided_on,
            'YYYY-MM-DD'), '') || '' || record_7.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(record_7.decided_on, 'YYYY-MM-DD'), '') || '' || record_7.id, 'UTF8'),
            'hex') AS cursor_text, record_7.decided_on AS sort_key
        FROM record AS record_7
        WHERE (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
            AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
            OR record_7.publicity_until >= $4::DATE) OR record_7.subject_id = $5::VARCHAR) AND record_7.state != 'DELETED'
            AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
            AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false)
            AND record_7.subject_id != $5::VARCHAR) AND record_7.state != 'REVOKED' AND record_7.record_class = 'NEGATIVE'
            AND record_7.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND (record_7.decided_on,
            record_7.id) > (coalesce($9::DATE, '0001-01-01'), $10::VARCHAR)
        ORDER BY record_7.decided_on ASC, record_7.id ASC
        LIMIT 3) AS anon_15) AS anon_12) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_16.openness = 'OPEN'
        AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
        AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= $4::DATE)
        AND anon_16.screened IS true OR anon_16.subject_id = $5::VARCHAR) THEN anon_16.title ELSE NULL END)
          ORDER BY -anon_16.rn) FILTER (WHERE anon_16.rn <= 2), '[]'::json), 'pageInfo', json_build_object('startCursor',
              max(CASE WHEN (anon_16.rn = CASE WHEN (anon_16.found > 2) THEN 2 ELSE anon_16.found END) THEN anon_16.cursor_text
              ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_16.rn <= 2) THEN '' || CASE WHEN (NOT (anon_16.openness = 'OPEN'
              AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
              AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL
              OR anon_16.publicity_until >= $4::DATE) AND anon_16.state != 'DELETED' AND NOT (coalesce(anon_16.disclosure_until < $4::DATE,
              false) OR anon_16.state = 'ARCHIVED') AND NOT (anon_16.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_16.notice_served_on <= $4::DATE, false)) AND anon_16.state != 'REVOKED') OR (anon_16.openness = 'OPEN'
              AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
              AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL
              OR anon_16.publicity_until >= $4::DATE) AND anon_16.screened IS true OR anon_16.subject_id = $5::VARCHAR)
              AND NOT (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE'
              AND anon_16.state = 'ACTIVE' AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL
              OR anon_16.publicity_until >= $4::DATE) AND anon_16.screened IS true)) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_16.subject_id) || ':2;' ELSE '' END ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
          anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
          anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
          anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
          anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
          anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
          anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
          anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
          anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
          anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
          anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
          anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
          anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
          anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
          anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
          anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
          anon_17.corrects_id AS corrects_id, anon_17.cursor_text AS cursor_text, anon_17.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_17.sort_key DESC, anon_17.id DESC) AS rn, count(*) OVER () AS found
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
            record_8.corrects_id AS corrects_id,
            substr(encode(sha256(convert_to($11::VARCHAR || encode(sha256(convert_to($12::VARCHAR || coalesce(to_char(record_8.decided_on,
            'YYYY-MM-DD'), '') || '' || record_8.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(record_8.decided_on, 'YYYY-MM-DD'), '') || '' || record_8.id, 'UTF8'),
            'hex') AS cursor_text, record_8.decided_on AS sort_key
        FROM record AS record_8
        WHERE (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
            AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
            OR record_8.publicity_until >= $4::DATE) OR record_8.subject_id = $5::VARCHAR) AND record_8.state != 'DELETED'
            AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
            AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false)
            AND record_8.subject_id != $5::VARCHAR) AND record_8.state != 'REVOKED' AND record_8.record_class = 'NEGATIVE'
            AND record_8.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND (record_8.decided_on,
            record_8.id) < (coalesce($13::DATE, '0001-01-01'), $14::VARCHAR)
        ORDER BY record_8.decided_on DESC, record_8.id DESC
        LIMIT 3) AS anon_17) AS anon_16) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', anon_18.cursor_text, 'node', json_build_object('title',
        CASE WHEN (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
        AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
        OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true OR anon_18.subject_id = $5::VARCHAR) THEN anon_18.title
        ELSE NULL END, 'decidedOn', anon_18.decided_on))
          ORDER BY anon_18.rn) FILTER (WHERE anon_18.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_18.rn), 0) > 2), 'hasPreviousPage', 'true'::json, 'startCursor', max(CASE WHEN (anon_18.rn = 1)
              THEN anon_18.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_18.rn = CASE WHEN (anon_18.found > 2) THEN 2
              ELSE anon_18.found END) THEN anon_18.cursor_text ELSE NULL END)), 'facets', (
        SELECT coalesce(json_agg(json_build_object('key', anon_20.k, 'count', anon_20.n, 'suppressed', (anon_20.told IS false))
            ORDER BY anon_20.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_19
        FROM (
          SELECT record_9.record_class AS k, CASE WHEN (count(DISTINCT record_9.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
              count(DISTINCT record_9.subject_id) >= 5 AS told
          FROM record AS record_9
          WHERE (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
              AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
              OR record_9.publicity_until >= $4::DATE) OR record_9.subject_id = $5::VARCHAR) AND record_9.state != 'DELETED'
              AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
              AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false)
              AND record_9.subject_id != $5::VARCHAR) AND record_9.state != 'REVOKED' AND record_9.record_class = 'NEGATIVE'
              AND record_9.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          GROUP BY record_9.record_class
          ORDER BY record_9.record_class
          LIMIT 1000) AS anon_20)) AS j, coalesce(string_agg(CASE WHEN (anon_18.rn <= 2) THEN '' ||
              CASE WHEN (NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
              AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.state != 'DELETED' AND NOT (coalesce(anon_18.disclosure_until < $4::DATE,
              false) OR anon_18.state = 'ARCHIVED') AND NOT (anon_18.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_18.notice_served_on <= $4::DATE, false)) AND anon_18.state != 'REVOKED') OR (anon_18.openness = 'OPEN'
              AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
              AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true OR anon_18.subject_id = $5::VARCHAR)
              AND NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE'
              AND anon_18.state = 'ACTIVE' AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.screened IS true)) THEN (
          SELECT subject_5.pseudonym
          FROM subject AS subject_5
          WHERE subject_5.id = anon_18.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN (NOT (anon_18.openness = 'OPEN'
              AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
              AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
              OR anon_18.publicity_until >= $4::DATE) AND anon_18.state != 'DELETED' AND NOT (coalesce(anon_18.disclosure_until < $4::DATE,
              false) OR anon_18.state = 'ARCHIVED') AND NOT (anon_18.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_18.notice_served_on <= $4::DATE, false)) AND anon_18.state != 'REVOKED')) THEN (
          SELECT subject_6.pseudonym
          FROM subject AS subject_6
          WHERE subject_6.id = anon_18.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_10
        WHERE (record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE'
            AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
            OR record_10.publicity_until >= $4::DATE) OR record_10.subject_id = $5::VARCHAR) AND record_10.state != 'DELETED'
            AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
            AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false)
            AND record_10.subject_id != $5::VARCHAR) AND record_10.state != 'REVOKED' AND record_10.record_class = 'NEGATIVE'
            AND record_10.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_10.openness = 'OPEN'
            AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
            AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
            OR record_10.publicity_until >= $4::DATE) AND record_10.state != 'DELETED'
            AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
            AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
            AND record_10.state != 'REVOKED' AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
            AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_10.publicity_until IS NULL OR record_10.publicity_until >= $4::DATE)))) THEN anon_7.pseudonym || ':1;'
            ELSE '' END AS d
    FROM (
      SELECT anon_21.id AS id, anon_21.subject_id AS subject_id, anon_21.category AS category, anon_21.record_class AS record_class,
          anon_21.catalogue_item_id AS catalogue_item_id, anon_21.provider_id AS provider_id, anon_21.provider_key AS provider_key,
          anon_21.jurisdiction AS jurisdiction, anon_21.region_code AS region_code, anon_21.openness AS openness,
          anon_21.openness_basis AS openness_basis, anon_21.openness_reference AS openness_reference,
          anon_21.confidentiality AS confidentiality, anon_21.screened AS screened, anon_21.title AS title,
          anon_21.document_number AS document_number, anon_21.content AS content, anon_21.content_digest AS content_digest,
          anon_21.decided_on AS decided_on, anon_21.ended_on AS ended_on, anon_21.ended_on_source AS ended_on_source,
          anon_21.notice_served_on AS notice_served_on, anon_21.publicity_until AS publicity_until,
          anon_21.disclosure_until AS disclosure_until, anon_21.state AS state, anon_21.disputed_since AS disputed_since,
          anon_21.repaired_on AS repaired_on, anon_21.under_review_since AS under_review_since, anon_21.version AS version,
          anon_21.submitted_at AS submitted_at, anon_21.origin AS origin, anon_21.subtype AS subtype, anon_21.procedure AS procedure,
          anon_21.seriousness AS seriousness, anon_21.exception_reason AS exception_reason, anon_21.declared_until AS declared_until,
          anon_21.publicity_due_on AS publicity_due_on, anon_21.opened_on AS opened_on, anon_21.basis_kind AS basis_kind,
          anon_21.basis_number AS basis_number, anon_21.basis_issuer AS basis_issuer, anon_21.notice_reference AS notice_reference,
          anon_21.basis_effective_on AS basis_effective_on, anon_21.performance_due_on AS performance_due_on,
          anon_21.performed_on AS performed_on, anon_21.agreement_id AS agreement_id, anon_21.statement_digest AS statement_digest,
          anon_21.corrects_id AS corrects_id, anon_21.cursor_text AS cursor_text, anon_21.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_21.sort_key ASC, anon_21.id ASC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT record_11.id AS id, record_11.subject_id AS subject_id, record_11.category AS category,
            record_11.record_class AS record_class, record_11.catalogue_item_id AS catalogue_item_id, record_11.provider_id AS provider_id,
            record_11.provider_key AS provider_key, record_11.jurisdiction AS jurisdiction, record_11.region_code AS region_code,
            record_11.openness AS openness, record_11.openness_basis AS openness_basis, record_11.openness_reference AS openness_reference,
            record_11.confidentiality AS confidentiality, record_11.screened AS screened, record_11.title AS title,
            record_11.document_number AS document_number, record_11.content AS content, record_11.content_digest AS content_digest,
            record_11.decided_on AS decided_on, record_11.ended_on AS ended_on, record_11.ended_on_source AS ended_on_source,
            record_11.notice_served_on AS notice_served_on, record_11.publicity_until AS publicity_until,
            record_11.disclosure_until AS disclosure_until, record_11.state AS state, record_11.disputed_since AS disputed_since,
            record_11.repaired_on AS repaired_on, record_11.under_review_since AS under_review_since, record_11.version AS version,
            record_11.submitted_at AS submitted_at, record_11.origin AS origin, record_11.subtype AS subtype,
            record_11.procedure AS procedure, record_11.seriousness AS seriousness, record_11.exception_reason AS exception_reason,
            record_11.declared_until AS declared_until, record_11.publicity_due_on AS publicity_due_on, record_11.opened_on AS opened_on,
            record_11.basis_kind AS basis_kind, record_11.basis_number AS basis_number, record_11.basis_issuer AS basis_issuer,
            record_11.notice_reference AS notice_reference, record_11.basis_effective_on AS basis_effective_on,
            record_11.performance_due_on AS performance_due_on, record_11.performed_on AS performed_on,
            record_11.agreement_id AS agreement_id, record_11.statement_digest AS statement_digest, record_11.corrects_id AS corrects_id,
            substr(encode(sha256(convert_to($15::VARCHAR || encode(sha256(convert_to($16::VARCHAR || coalesce(to_char(record_11.decided_on,
            'YYYY-MM-DD'), '') || '' || record_11.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(record_11.decided_on, 'YYYY-MM-DD'), '') || '' || record_11.id, 'UTF8'),
            'hex') AS cursor_text, record_11.decided_on AS sort_key
        FROM record AS record_11
        WHERE (record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
            AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
            OR record_11.publicity_until >= $4::DATE) OR record_11.subject_id = $5::VARCHAR) AND record_11.state != 'DELETED'
            AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
            AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false)
            AND record_11.subject_id != $5::VARCHAR) AND record_11.state != 'REVOKED' AND record_11.record_class = 'NEGATIVE'
            AND record_11.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND (record_11.decided_on,
            record_11.id) > (coalesce($17::DATE, '0001-01-01'), $18::VARCHAR)
        ORDER BY record_11.decided_on ASC, record_11.id ASC
        LIMIT 3) AS anon_21) AS anon_18) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_22.openness = 'OPEN'
        AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL OR anon_22.publicity_until >= $4::DATE)
        AND anon_22.screened IS true OR anon_22.subject_id = $5::VARCHAR) THEN anon_22.title ELSE NULL END)
          ORDER BY -anon_22.rn) FILTER (WHERE anon_22.rn <= 2), '[]'::json), 'pageInfo', json_build_object('startCursor',
              max(CASE WHEN (anon_22.rn = CASE WHEN (anon_22.found > 2) THEN 2 ELSE anon_22.found END) THEN anon_22.cursor_text
              ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_22.rn <= 2) THEN '' || CASE WHEN (NOT (anon_22.openness = 'OPEN'
              AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
              AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
              OR anon_22.publicity_until >= $4::DATE) AND anon_22.state != 'DELETED' AND NOT (coalesce(anon_22.disclosure_until < $4::DATE,
              false) OR anon_22.state = 'ARCHIVED') AND NOT (anon_22.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_22.notice_served_on <= $4::DATE, false)) AND anon_22.state != 'REVOKED') OR (anon_22.openness = 'OPEN'
              AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
              AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
              OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true OR anon_22.subject_id = $5::VARCHAR)
              AND NOT (anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE'
              AND anon_22.state = 'ACTIVE' AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
              OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true)) THEN (
          SELECT subject_7.pseudonym
          FROM subject AS subject_7
          WHERE subject_7.id = anon_22.subject_id) || ':2;' ELSE '' END ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_23.id AS id, anon_23.subject_id AS subject_id, anon_23.category AS category, anon_23.record_class AS record_class,
          anon_23.catalogue_item_id AS catalogue_item_id, anon_23.provider_id AS provider_id, anon_23.provider_key AS provider_key,
          anon_23.jurisdiction AS jurisdiction, anon_23.region_code AS region_code, anon_23.openness AS openness,
          anon_23.openness_basis AS openness_basis, anon_23.openness_reference AS openness_reference,
          anon_23.confidentiality AS confidentiality, anon_23.screened AS screened, anon_23.title AS title,
          anon_23.document_number AS document_number, anon_23.content AS content, anon_23.content_digest AS content_digest,
          anon_23.decided_on AS decided_on, anon_23.ended_on AS ended_on, anon_23.ended_on_source AS ended_on_source,
          anon_23.notice_served_on AS notice_served_on, anon_23.publicity_until AS publicity_until,
          anon_23.disclosure_until AS disclosure_until, anon_23.state AS state, anon_23.disputed_since AS disputed_since,
          anon_23.repaired_on AS repaired_on, anon_23.under_review_since AS under_review_since, anon_23.version AS version,
          anon_23.submitted_at AS submitted_at, anon_23.origin AS origin, anon_23.subtype AS subtype, anon_23.procedure AS procedure,
          anon_23.seriousness AS seriousness, anon_23.exception_reason AS exception_reason, anon_23.declared_until AS declared_until,
          anon_23.publicity_due_on AS publicity_due_on, anon_23.opened_on AS opened_on, anon_23.basis_kind AS basis_kind,
          anon_23.basis_number AS basis_number, anon_23.basis_issuer AS basis_issuer, anon_23.notice_reference AS notice_reference,
          anon_23.basis_effective_on AS basis_effective_on, anon_23.performance_due_on AS performance_due_on,
          anon_23.performed_on AS performed_on, anon_23.agreement_id AS agreement_id, anon_23.statement_digest AS statement_digest,
          anon_23.corrects_id AS corrects_id, anon_23.cursor_text AS cursor_text, anon_23.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_23.sort_key DESC, anon_23.id DESC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
            record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id, record_12.provider_id AS provider_id,
            record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction, record_12.region_code AS region_code,
            record_12.openness AS openness, record_12.openness_basis AS openness_basis, record_12.openness_reference AS openness_reference,
            record_12.confidentiality AS confidentiality, record_12.screened AS screened, record_12.title AS title,
            record_12.document_number AS document_number, record_12.content AS content, record_12.content_digest AS content_digest,
            record_12.decided_on AS decided_on, record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source,
            record_12.notice_served_on AS notice_served_on, record_12.publicity_until AS publicity_until,
            record_12.disclosure_until AS disclosure_until, record_12.state AS state, record_12.disputed_since AS disputed_since,
            record_12.repaired_on AS repaired_on, record_12.under_review_since AS under_review_since, record_12.version AS version,
            record_12.submitted_at AS submitted_at, record_12.origin AS origin, record_12.subtype AS subtype,
            record_12.procedure AS procedure, record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
            record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
            record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
            record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
            record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
            record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
            substr(encode(sha256(convert_to($19::VARCHAR || encode(sha256(convert_to($20::VARCHAR || coalesce(to_char(record_12.decided_on,
            'YYYY-MM-DD'), '') || '' || record_12.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(record_12.decided_on, 'YYYY-MM-DD'), '') || '' || record_12.id, 'UTF8'),
            'hex') AS cursor_text, record_12.decided_on AS sort_key
        FROM record AS record_12
        WHERE (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
            AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
            OR record_12.publicity_until >= $4::DATE) OR record_12.subject_id = $5::VARCHAR) AND record_12.state != 'DELETED'
            AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
            AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false)
            AND record_12.subject_id != $5::VARCHAR) AND record_12.state != 'REVOKED' AND record_12.record_class = 'NEGATIVE'
            AND record_12.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND (record_12.decided_on,
            record_12.id) < (coalesce($21::DATE, '0001-01-01'), $22::VARCHAR)
        ORDER BY record_12.decided_on DESC, record_12.id DESC
        LIMIT 3) AS anon_23) AS anon_22) AS anon_11 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN json_build_object('recordCount', anon_25.j, 'listEntries',
      anon_26.j) WHEN (anon_24.kind = 'NATURAL_PERSON') THEN json_build_object('recordCount', anon_27.j, 'listEntries', anon_28.j)
      ELSE NULL END AS j, '' || '' || CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_24.openness = 'OPEN'
      AND anon_24.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_13
          WHERE record_13.subject_id = anon_24.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
              AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_13.publicity_until IS NULL OR record_13.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED'
              OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
              AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_5
          WHERE list_entry_5.subject_id = anon_24.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
              AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $4::DATE, false)
              AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $4::DATE)
              AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_24.pseudonym || ':3;' ELSE '' END ELSE '' END || CASE WHEN (anon_24.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_14
          WHERE record_14.subject_id = anon_24.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
              AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED'
              OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
              AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_6
          WHERE list_entry_6.subject_id = anon_24.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $4::DATE, false)
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $4::DATE)
              AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_24.pseudonym || ':4;' ELSE '' END ELSE '' END || coalesce(anon_25.d, '') || coalesce(anon_26.d,
              '') || coalesce(anon_27.d, '') || coalesce(anon_28.d, '') AS d
  FROM (
    SELECT subject_8.id AS id, subject_8.identity_key AS identity_key, subject_8.pseudonym AS pseudonym, subject_8.kind AS kind,
        subject_8.name AS name, subject_8.name_bigrams AS name_bigrams, subject_8.code AS code, subject_8.region_code AS region_code,
        subject_8.openness AS openness, subject_8.openness_basis AS openness_basis, subject_8.status AS status,
        subject_8.sole_trader AS sole_trader, subject_8.legal_representative AS legal_representative,
        subject_8.registered_on AS registered_on, subject_8.document_type AS document_type, subject_8.masked_number AS masked_number,
        subject_8.listed_number AS listed_number
    FROM subject AS subject_8
    WHERE (subject_8.kind != 'NATURAL_PERSON' AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_15
            WHERE record_15.subject_id = subject_8.id AND record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                OR record_15.publicity_until >= $4::DATE) AND NOT (coalesce(record_15.disclosure_until < $4::DATE, false)
                OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED') OR record_15.record_class = 'NEGATIVE'
                AND NOT coalesce(record_15.notice_served_on <= $4::DATE, false) AND record_15.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_7
            WHERE list_entry_7.subject_id = subject_8.id AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= $4::DATE, false)
                AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= $4::DATE)
                AND NOT ((list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= $4::DATE, false))
                AND list_entry_7.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_8.id = $5::VARCHAR) OR subject_8.kind = 'NATURAL_PERSON'
                AND ((EXISTS (
            SELECT 1
            FROM record AS record_16
            WHERE record_16.subject_id = subject_8.id AND record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
                AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                OR record_16.publicity_until >= $4::DATE) AND NOT (coalesce(record_16.disclosure_until < $4::DATE, false)
                OR record_16.state = 'ARCHIVED' OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                AND NOT coalesce(record_16.notice_served_on <= $4::DATE, false) AND record_16.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_8
            WHERE list_entry_8.subject_id = subject_8.id AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= $4::DATE, false)
                AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= $4::DATE)
                AND NOT ((list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= $4::DATE, false))
                AND list_entry_8.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_8.id = $5::VARCHAR))
                AND subject_8.identity_key = $23::VARCHAR AND subject_8.name = $24::VARCHAR
    LIMIT 1) AS anon_24
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_17
      WHERE (record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL AND record_17.confidentiality = 'NONE'
          AND record_17.state = 'ACTIVE' AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
          OR record_17.publicity_until >= $4::DATE) OR record_17.subject_id = $5::VARCHAR) AND record_17.state != 'DELETED'
          AND NOT (coalesce(record_17.disclosure_until < $4::DATE, false) OR record_17.state = 'ARCHIVED')
          AND NOT (record_17.record_class = 'NEGATIVE' AND NOT coalesce(record_17.notice_served_on <= $4::DATE, false)
          AND record_17.subject_id != $5::VARCHAR) AND record_17.state != 'REVOKED' AND record_17.record_class = 'NEGATIVE'
          AND record_17.subject_id = anon_24.id AND anon_24.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_18
        WHERE (record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE'
            AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
            OR record_18.publicity_until >= $4::DATE) OR record_18.subject_id = $5::VARCHAR) AND record_18.state != 'DELETED'
            AND NOT (coalesce(record_18.disclosure_until < $4::DATE, false) OR record_18.state = 'ARCHIVED')
            AND NOT (record_18.record_class = 'NEGATIVE' AND NOT coalesce(record_18.notice_served_on <= $4::DATE, false)
            AND record_18.subject_id != $5::VARCHAR) AND record_18.state != 'REVOKED' AND record_18.record_class = 'NEGATIVE'
            AND record_18.subject_id = anon_24.id AND anon_24.kind != 'NATURAL_PERSON' AND NOT (record_18.openness = 'OPEN'
            AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
            AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
            OR record_18.publicity_until >= $4::DATE) AND record_18.state != 'DELETED'
            AND NOT (coalesce(record_18.disclosure_until < $4::DATE, false) OR record_18.state = 'ARCHIVED')
            AND NOT (record_18.record_class = 'NEGATIVE' AND NOT coalesce(record_18.notice_served_on <= $4::DATE, false))
            AND record_18.state != 'REVOKED' AND record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL
            AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_18.publicity_until IS NULL OR record_18.publicity_until >= $4::DATE)))) THEN anon_24.pseudonym || ':1;'
            ELSE '' END AS d) AS anon_25 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('decidedOn', anon_29.decided_on)
        ORDER BY anon_29.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_29.openness = 'OPEN'
            AND anon_29.openness_basis IS NOT NULL AND anon_29.state = 'PUBLISHED' AND coalesce(anon_29.published_on <= $4::DATE, false)
            AND (anon_29.publicity_until IS NULL OR anon_29.publicity_until >= $4::DATE) AND NOT (anon_29.state IN ('REMOVED', 'DROPPED')
            OR coalesce(anon_29.removed_on <= $4::DATE, false)))) THEN (
          SELECT subject_9.pseudonym
          FROM subject AS subject_9
          WHERE subject_9.id = anon_29.subject_id) || ':5;' ELSE '' END, ''), '') AS d
    FROM (
      SELECT list_entry_9.id AS id, list_entry_9.list_id AS list_id, list_entry_9.subject_id AS subject_id, list_entry_9.state AS state,
          list_entry_9.behaviour AS behaviour, list_entry_9.grounds AS grounds, list_entry_9.screened AS screened,
          list_entry_9.basis_document AS basis_document, list_entry_9.determining_unit_id AS determining_unit_id,
          list_entry_9.region_code AS region_code, list_entry_9.openness AS openness, list_entry_9.openness_basis AS openness_basis,
          list_entry_9.decided_on AS decided_on, list_entry_9.published_on AS published_on,
          list_entry_9.publicity_until AS publicity_until, list_entry_9.removed_on AS removed_on,
          list_entry_9.disputed_since AS disputed_since, list_entry_9.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_9.decided_on DESC, list_entry_9.id DESC) AS rn
      FROM list_entry AS list_entry_9
      WHERE (list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL AND list_entry_9.state = 'PUBLISHED'
          AND coalesce(list_entry_9.published_on <= $4::DATE, false) AND (list_entry_9.publicity_until IS NULL
          OR list_entry_9.publicity_until >= $4::DATE) OR list_entry_9.subject_id = $5::VARCHAR)
          AND NOT ((list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= $4::DATE, false))
          AND list_entry_9.subject_id != $5::VARCHAR) AND list_entry_9.state = 'PUBLISHED' AND list_entry_9.subject_id = anon_24.id
          AND anon_24.kind != 'NATURAL_PERSON'
      ORDER BY list_entry_9.decided_on DESC, list_entry_9.id DESC
      LIMIT 100) AS anon_29) AS anon_26 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_2
      FROM record AS record_19
      WHERE (record_19.openness = 'OPEN' AND record_19.openness_basis IS NOT NULL AND record_19.confidentiality = 'NONE'
          AND record_19.state = 'ACTIVE' AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_19.publicity_until IS NULL
          OR record_19.publicity_until >= $4::DATE) OR record_19.subject_id = $5::VARCHAR) AND record_19.state != 'DELETED'
          AND NOT (coalesce(record_19.disclosure_until < $4::DATE, false) OR record_19.state = 'ARCHIVED')
          AND NOT (record_19.record_class = 'NEGATIVE' AND NOT coalesce(record_19.notice_served_on <= $4::DATE, false)
          AND record_19.subject_id != $5::VARCHAR) AND record_19.state != 'REVOKED' AND record_19.record_class = 'NEGATIVE'
          AND record_19.subject_id = anon_24.id AND anon_24.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_20
        WHERE (record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL AND record_20.confidentiality = 'NONE'
            AND record_20.state = 'ACTIVE' AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
            OR record_20.publicity_until >= $4::DATE) OR record_20.subject_id = $5::VARCHAR) AND record_20.state != 'DELETED'
            AND NOT (coalesce(record_20.disclosure_until < $4::DATE, false) OR record_20.state = 'ARCHIVED')
            AND NOT (record_20.record_class = 'NEGATIVE' AND NOT coalesce(record_20.notice_served_on <= $4::DATE, false)
            AND record_20.subject_id != $5::VARCHAR) AND record_20.state != 'REVOKED' AND record_20.record_class = 'NEGATIVE'
            AND record_20.subject_id = anon_24.id AND anon_24.kind = 'NATURAL_PERSON' AND NOT (record_20.openness = 'OPEN'
            AND record_20.openness_basis IS NOT NULL AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE'
            AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_20.publicity_until IS NULL
            OR record_20.publicity_until >= $4::DATE) AND record_20.state != 'DELETED'
            AND NOT (coalesce(record_20.disclosure_until < $4::DATE, false) OR record_20.state = 'ARCHIVED')
            AND NOT (record_20.record_class = 'NEGATIVE' AND NOT coalesce(record_20.notice_served_on <= $4::DATE, false))
            AND record_20.state != 'REVOKED' AND record_20.openness = 'OPEN' AND record_20.openness_basis IS NOT NULL
            AND record_20.confidentiality = 'NONE' AND record_20.state = 'ACTIVE' AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_20.publicity_until IS NULL OR record_20.publicity_until >= $4::DATE)))) THEN anon_24.pseudonym || ':1;'
            ELSE '' END AS d) AS anon_27 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('decidedOn', anon_30.decided_on)
        ORDER BY anon_30.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_30.openness = 'OPEN'
            AND anon_30.openness_basis IS NOT NULL AND anon_30.state = 'PUBLISHED' AND coalesce(anon_30.published_on <= $4::DATE, false)
            AND (anon_30.publicity_until IS NULL OR anon_30.publicity_until >= $4::DATE) AND NOT (anon_30.state IN ('REMOVED', 'DROPPED')
            OR coalesce(anon_30.removed_on <= $4::DATE, false)))) THEN (
          SELECT subject_10.pseudonym
          FROM subject AS subject_10
          WHERE subject_10.id = anon_30.subject_id) || ':5;' ELSE '' END, ''), '') AS d
    FROM (
      SELECT list_entry_10.id AS id, list_entry_10.list_id AS list_id, list_entry_10.subject_id AS subject_id,
          list_entry_10.state AS state, list_entry_10.behaviour AS behaviour, list_entry_10.grounds AS grounds,
          list_entry_10.screened AS screened, list_entry_10.basis_document AS basis_document,
          list_entry_10.determining_unit_id AS determining_unit_id, list_entry_10.region_code AS region_code,
          list_entry_10.openness AS openness, list_entry_10.openness_basis AS openness_basis, list_entry_10.decided_on AS decided_on,
          list_entry_10.published_on AS published_on, list_entry_10.publicity_until AS publicity_until,
          list_entry_10.removed_on AS removed_on, list_entry_10.disputed_since AS disputed_since,
          list_entry_10.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_10.decided_on DESC,
          list_entry_10.id DESC) AS rn
      FROM list_entry AS list_entry_10
      WHERE (list_entry_10.openness = 'OPEN' AND list_entry_10.openness_basis IS NOT NULL AND list_entry_10.state = 'PUBLISHED'
          AND coalesce(list_entry_10.published_on <= $4::DATE, false) AND (list_entry_10.publicity_until IS NULL
          OR list_entry_10.publicity_until >= $4::DATE) OR list_entry_10.subject_id = $5::VARCHAR)
          AND NOT ((list_entry_10.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_10.removed_on <= $4::DATE, false))
          AND list_entry_10.subject_id != $5::VARCHAR) AND list_entry_10.state = 'PUBLISHED' AND list_entry_10.subject_id = anon_24.id
          AND anon_24.kind = 'NATURAL_PERSON'
      ORDER BY list_entry_10.decided_on DESC, list_entry_10.id DESC
      LIMIT 100) AS anon_30) AS anon_28 ON true) AS anon_2 ON true
