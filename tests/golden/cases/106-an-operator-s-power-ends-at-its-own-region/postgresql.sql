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
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = $4::VARCHAR AND credit_case_1.unit_id = $5::VARCHAR AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR)), 'nodes', coalesce(json_agg(json_build_object('number', anon_6.number, 'regionCode',
            anon_6.region_code, 'subject', anon_7.j, 'record', anon_8.j)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':6;' ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':7;', ''), '') ELSE '' END AS anon_9
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
      LIMIT 20) AS anon_11) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_12.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_12.name) WHEN (anon_12.kind = 'NATURAL_PERSON')
        THEN json_build_object('name', anon_12.name) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_12.kind != 'NATURAL_PERSON') THEN
        CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_12.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $7::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $7::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $7::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_12.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $7::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $7::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $7::DATE,
                false)) OFFSET 0 )))) THEN anon_12.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_12.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_12.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $7::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $7::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $7::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_12.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $7::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $7::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $7::DATE,
                false)) OFFSET 0 )))) THEN anon_12.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_4
              WHERE credit_case_4.subject_id = subject_3.id AND credit_case_4.closed_on IS NULL AND credit_case_4.post = $4::VARCHAR
                  AND credit_case_4.unit_id = $5::VARCHAR AND credit_case_4.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $6::VARCHAR))) OR subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL
                    OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_3.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $7::DATE)
                  AND NOT (coalesce(record_3.disclosure_until < $7::DATE, false) OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $7::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $7::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $7::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $7::DATE,
                  false)) OFFSET 0 ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_5
              WHERE credit_case_5.subject_id = subject_3.id AND credit_case_5.closed_on IS NULL AND credit_case_5.post = $4::VARCHAR
                  AND credit_case_5.unit_id = $5::VARCHAR AND credit_case_5.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $6::VARCHAR))) OR (EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_3.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $7::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $7::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $7::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $7::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $7::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $7::DATE,
                  false)) OFFSET 0 )))) AND subject_3.id = anon_6.subject_id
      LIMIT 1) AS anon_12) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('title', CASE WHEN ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_6
            WHERE credit_case_6.subject_id = anon_13.subject_id AND credit_case_6.closed_on IS NULL
                AND (credit_case_6.record_id = anon_13.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                AND credit_case_6.post = $4::VARCHAR AND credit_case_6.unit_id = $5::VARCHAR AND credit_case_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                  AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $7::DATE) AND anon_13.screened IS true)
                  THEN anon_13.title ELSE NULL END) AS j, '' || '' || CASE WHEN (NOT (anon_13.openness = 'OPEN'
                  AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                  AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                  OR anon_13.publicity_until >= $7::DATE) AND anon_13.state != 'DELETED'
                  AND NOT (coalesce(anon_13.disclosure_until < $7::DATE, false) OR anon_13.state = 'ARCHIVED')
                  AND NOT (anon_13.record_class = 'NEGATIVE' AND NOT coalesce(anon_13.notice_served_on <= $7::DATE, false))
                  AND anon_13.state != 'REVOKED') OR ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_7
            WHERE credit_case_7.subject_id = anon_13.subject_id AND credit_case_7.closed_on IS NULL
                AND (credit_case_7.record_id = anon_13.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                AND credit_case_7.post = $4::VARCHAR AND credit_case_7.unit_id = $5::VARCHAR AND credit_case_7.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                  AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $7::DATE) AND anon_13.screened IS true)
                  AND NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
                  AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                  OR anon_13.publicity_until >= $7::DATE) AND anon_13.screened IS true)) THEN (
      SELECT subject_4.pseudonym
      FROM subject AS subject_4
      WHERE subject_4.id = anon_13.subject_id) || ':4;' ELSE '' END AS d
    FROM (
      SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category, record_5.record_class AS record_class,
          record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id, record_5.provider_key AS provider_key,
          record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code, record_5.openness AS openness,
          record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
          record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
          record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
          record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
          record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
          record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
          record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
          record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype, record_5.procedure AS procedure,
          record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason, record_5.declared_until AS declared_until,
          record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on, record_5.basis_kind AS basis_kind,
          record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer, record_5.notice_reference AS notice_reference,
          record_5.basis_effective_on AS basis_effective_on, record_5.performance_due_on AS performance_due_on,
          record_5.performed_on AS performed_on, record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest,
          record_5.corrects_id AS corrects_id
      FROM record AS record_5
      WHERE ((EXISTS (
            SELECT *
            FROM credit_case AS credit_case_8
            WHERE credit_case_8.subject_id = record_5.subject_id AND credit_case_8.closed_on IS NULL
                AND (credit_case_8.record_id = record_5.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                AND credit_case_8.post = $4::VARCHAR AND credit_case_8.unit_id = $5::VARCHAR AND credit_case_8.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $6::VARCHAR))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $7::DATE)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < $7::DATE, false) OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $7::DATE, false))
                  AND record_5.state != 'REVOKED' AND record_5.id = anon_6.record_id
      LIMIT 1) AS anon_13) AS anon_8 ON true) AS anon_1 ON true
