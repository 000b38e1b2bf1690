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
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = $4::VARCHAR AND credit_case_1.unit_id = $5::VARCHAR AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR)), 'nodes', coalesce(json_agg(json_build_object('number', anon_7.number, 'kind',
            anon_7.kind, 'state', anon_7.state, 'record', anon_8.j)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':2;' ELSE '' END || coalesce(anon_8.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':3;', ''), '') ELSE '' END AS anon_9
    FROM (
      SELECT DISTINCT credit_case_2.subject_id AS key
      FROM credit_case AS credit_case_2
      WHERE credit_case_2.post = $4::VARCHAR AND credit_case_2.unit_id = $5::VARCHAR AND credit_case_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND true
      LIMIT 5) AS anon_10 JOIN subject AS subject_2 ON subject_2.id = anon_10.key) AS d
  FROM (
    SELECT anon_11.id AS id, anon_11.number AS number, anon_11.kind AS kind, anon_11.state AS state, anon_11.subject_id AS subject_id,
        anon_11.record_id AS record_id, anon_11.entry_id AS entry_id, anon_11.provider_id AS provider_id, anon_11.unit_id AS unit_id,
        anon_11.post AS post, anon_11.region_code AS region_code, anon_11.jurisdiction AS jurisdiction, anon_11.ground AS ground,
        anon_11.statement AS statement, anon_11.filed_on AS filed_on, anon_11.due_on AS due_on, anon_11.closed_on AS closed_on,
        anon_11.outcome AS outcome, anon_11.reason AS reason, anon_11.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_11.sort_key DESC, anon_11.id DESC) AS rn
    FROM (
      SELECT credit_case_3.id AS id, credit_case_3.number AS number, credit_case_3.kind AS kind, credit_case_3.state AS state,
          credit_case_3.subject_id AS subject_id, credit_case_3.record_id AS record_id, credit_case_3.entry_id AS entry_id,
          credit_case_3.provider_id AS provider_id, credit_case_3.unit_id AS unit_id, credit_case_3.post AS post,
          credit_case_3.region_code AS region_code, credit_case_3.jurisdiction AS jurisdiction, credit_case_3.ground AS ground,
          credit_case_3.statement AS statement, credit_case_3.filed_on AS filed_on, credit_case_3.due_on AS due_on,
          credit_case_3.closed_on AS closed_on, credit_case_3.outcome AS outcome, credit_case_3.reason AS reason,
          credit_case_3.filed_on AS sort_key
      FROM credit_case AS credit_case_3
      WHERE credit_case_3.post = $4::VARCHAR AND credit_case_3.unit_id = $5::VARCHAR AND credit_case_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR)
      ORDER BY credit_case_3.filed_on DESC, credit_case_3.id DESC
      LIMIT 20) AS anon_11) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('title', CASE WHEN ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_4
            WHERE credit_case_4.subject_id = anon_12.subject_id AND credit_case_4.closed_on IS NULL
                AND (credit_case_4.record_id = anon_12.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                AND credit_case_4.post = $4::VARCHAR AND credit_case_4.unit_id = $5::VARCHAR AND credit_case_4.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                  AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= $7::DATE) AND anon_12.screened IS true)
                  THEN anon_12.title ELSE NULL END, 'flags', json_build_object('underReview',
                  (anon_12.under_review_since IS NOT NULL))) AS j, '' || '' || CASE WHEN (NOT (anon_12.openness = 'OPEN'
                  AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                  AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                  OR anon_12.publicity_until >= $7::DATE) AND anon_12.state != 'DELETED'
                  AND NOT (coalesce(anon_12.disclosure_until < $7::DATE, false) OR anon_12.state = 'ARCHIVED')
                  AND NOT (anon_12.record_class = 'NEGATIVE' AND NOT coalesce(anon_12.notice_served_on <= $7::DATE, false))
                  AND anon_12.state != 'REVOKED') OR ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_5
            WHERE credit_case_5.subject_id = anon_12.subject_id AND credit_case_5.closed_on IS NULL
                AND (credit_case_5.record_id = anon_12.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                AND credit_case_5.post = $4::VARCHAR AND credit_case_5.unit_id = $5::VARCHAR AND credit_case_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                  AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= $7::DATE) AND anon_12.screened IS true)
                  AND NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
                  AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                  OR anon_12.publicity_until >= $7::DATE) AND anon_12.screened IS true)) THEN (
      SELECT subject_3.pseudonym
      FROM subject AS subject_3
      WHERE subject_3.id = anon_12.subject_id) || ':0;' ELSE '' END AS d
    FROM (
      SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category, record_1.record_class AS record_class,
          record_1.catalogue_item_id AS catalogue_item_id, record_1.provider_id AS provider_id, record_1.provider_key AS provider_key,
          record_1.jurisdiction AS jurisdiction, record_1.region_code AS region_code, record_1.openness AS openness,
          record_1.openness_basis AS openness_basis, record_1.openness_reference AS openness_reference,
          record_1.confidentiality AS confidentiality, record_1.screened AS screened, record_1.title AS title,
          record_1.document_number AS document_number, record_1.content AS content, record_1.content_digest AS content_digest,
          record_1.decided_on AS decided_on, record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
          record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
          record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
          record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
          record_1.submitted_at AS submitted_at, record_1.origin AS origin, record_1.subtype AS subtype, record_1.procedure AS procedure,
          record_1.seriousness AS seriousness, record_1.exception_reason AS exception_reason, record_1.declared_until AS declared_until,
          record_1.publicity_due_on AS publicity_due_on, record_1.opened_on AS opened_on, record_1.basis_kind AS basis_kind,
          record_1.basis_number AS basis_number, record_1.basis_issuer AS basis_issuer, record_1.notice_reference AS notice_reference,
          record_1.basis_effective_on AS basis_effective_on, record_1.performance_due_on AS performance_due_on,
          record_1.performed_on AS performed_on, record_1.agreement_id AS agreement_id, record_1.statement_digest AS statement_digest,
          record_1.corrects_id AS corrects_id
      FROM record AS record_1
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_6
            WHERE credit_case_6.subject_id = record_1.subject_id AND credit_case_6.closed_on IS NULL
                AND (credit_case_6.record_id = record_1.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                AND credit_case_6.post = $4::VARCHAR AND credit_case_6.unit_id = $5::VARCHAR AND credit_case_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                  AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $7::DATE)) AND record_1.state != 'DELETED'
                  AND NOT (coalesce(record_1.disclosure_until < $7::DATE, false) OR record_1.state = 'ARCHIVED')
                  AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $7::DATE, false))
                  AND record_1.state != 'REVOKED' AND record_1.id = anon_7.record_id
      LIMIT 1) AS anon_12) AS anon_8 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM record AS record_2
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_7
            WHERE credit_case_7.subject_id = record_2.subject_id AND credit_case_7.closed_on IS NULL
                AND (credit_case_7.record_id = record_2.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                AND credit_case_7.post = $4::VARCHAR AND credit_case_7.unit_id = $5::VARCHAR AND credit_case_7.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                  AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $7::DATE)) AND record_2.state != 'DELETED'
                  AND NOT (coalesce(record_2.disclosure_until < $7::DATE, false) OR record_2.state = 'ARCHIVED')
                  AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $7::DATE, false))
                  AND record_2.state != 'REVOKED' AND record_2.openness = 'RESTRICTED')) AS j, (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_4.pseudonym || ':1;', ''), '') ELSE '' END AS anon_13
    FROM (
      SELECT DISTINCT record_3.subject_id AS key
      FROM record AS record_3
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_8
            WHERE credit_case_8.subject_id = record_3.subject_id AND credit_case_8.closed_on IS NULL
                AND (credit_case_8.record_id = record_3.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                AND credit_case_8.post = $4::VARCHAR AND credit_case_8.unit_id = $5::VARCHAR AND credit_case_8.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $7::DATE)) AND record_3.state != 'DELETED'
                  AND NOT (coalesce(record_3.disclosure_until < $7::DATE, false) OR record_3.state = 'ARCHIVED')
                  AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $7::DATE, false))
                  AND record_3.state != 'REVOKED' AND record_3.openness = 'RESTRICTED' AND NOT (record_3.openness = 'OPEN'
                  AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                  AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                  OR record_3.publicity_until >= $7::DATE) AND record_3.state != 'DELETED'
                  AND NOT (coalesce(record_3.disclosure_until < $7::DATE, false) OR record_3.state = 'ARCHIVED')
                  AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $7::DATE, false))
                  AND record_3.state != 'REVOKED' AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $7::DATE))
      LIMIT 5) AS anon_14 JOIN subject AS subject_4 ON subject_4.id = anon_14.key) AS d) AS anon_2 ON true
