SELECT anon_1.j AS c0, anon_1.d AS c1, (
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
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'archive',
      anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name) ELSE NULL END AS j, '' || '' ||
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
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') AS d
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
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM record AS record_5
        WHERE record_5.subject_id = $5::VARCHAR AND record_5.state != 'DELETED'
            AND NOT (NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_2
              WHERE subject_2.id = record_5.subject_id AND subject_2.kind = 'NATURAL_PERSON'))) AND record_5.state != 'REVOKED'
                  AND record_5.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'edges',
                  coalesce(json_agg(json_build_object('cursor', anon_8.cursor_text, 'node', json_build_object('decidedOn',
                  anon_8.decided_on))
          ORDER BY anon_8.rn) FILTER (WHERE anon_8.rn <= 1), '[]'::json), 'nodes', coalesce(json_agg(json_build_object('category',
              anon_8.category, 'kind', anon_8.record_class, 'decidedOn', anon_8.decided_on, 'endedOn', anon_8.ended_on, 'disclosureUntil',
              anon_8.disclosure_until)
          ORDER BY anon_8.rn) FILTER (WHERE anon_8.rn <= 1), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_8.rn), 0) > 1), 'hasPreviousPage', 'true'::json, 'startCursor', max(CASE WHEN (anon_8.rn = 1)
              THEN anon_8.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_8.rn = CASE WHEN (anon_8.found > 1) THEN 1
              ELSE anon_8.found END) THEN anon_8.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_8.rn <= 1)
              THEN '' || CASE WHEN true THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_8.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN true THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_8.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE record_6.subject_id = $5::VARCHAR AND record_6.state != 'DELETED'
            AND NOT (NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_5
              WHERE subject_5.id = record_6.subject_id AND subject_5.kind = 'NATURAL_PERSON'))) AND record_6.state != 'REVOKED'
                  AND record_6.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;'
                  ELSE '' END AS d
    FROM (
      SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
          anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
          anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
          anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
          anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
          anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
          anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
          anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
          anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
          anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
          anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
          anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
          anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
          anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
          anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
          anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
          anon_9.corrects_id AS corrects_id, anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn, count(*) OVER () AS found
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
        WHERE record_7.subject_id = $5::VARCHAR AND record_7.state != 'DELETED'
            AND NOT (NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED') OR (EXISTS (
              SELECT *
              FROM subject AS subject_6
              WHERE subject_6.id = record_7.subject_id AND subject_6.kind = 'NATURAL_PERSON'))) AND record_7.state != 'REVOKED'
                  AND record_7.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON' AND (record_7.decided_on,
                  record_7.id) < (coalesce($9::DATE, '0001-01-01'), $10::VARCHAR)
        ORDER BY record_7.decided_on DESC, record_7.id DESC
        LIMIT 2) AS anon_9) AS anon_8) AS anon_7 ON true) AS anon_1 ON true
