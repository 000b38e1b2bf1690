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
  SELECT json_build_object('__typename', 'Case', 'id', 'cas_' || anon_7.id, 'number', anon_7.number, 'state', anon_7.state) AS j, '' || (
    SELECT subject_1.pseudonym
    FROM subject AS subject_1
    WHERE subject_1.id = anon_7.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN true THEN (
    SELECT subject_2.pseudonym
    FROM subject AS subject_2
    WHERE subject_2.id = anon_7.subject_id) || ':0;' ELSE '' END AS d
  FROM (
    SELECT credit_case_1.id AS id, credit_case_1.number AS number, credit_case_1.kind AS kind, credit_case_1.state AS state,
        credit_case_1.subject_id AS subject_id, credit_case_1.record_id AS record_id, credit_case_1.entry_id AS entry_id,
        credit_case_1.provider_id AS provider_id, credit_case_1.unit_id AS unit_id, credit_case_1.post AS post,
        credit_case_1.region_code AS region_code, credit_case_1.jurisdiction AS jurisdiction, credit_case_1.ground AS ground,
        credit_case_1.statement AS statement, credit_case_1.filed_on AS filed_on, credit_case_1.due_on AS due_on,
        credit_case_1.closed_on AS closed_on, credit_case_1.outcome AS outcome, credit_case_1.reason AS reason
    FROM credit_case AS credit_case_1
    WHERE credit_case_1.post = $4::VARCHAR AND credit_case_1.unit_id = $5::VARCHAR AND credit_case_1.region_code IN (
      SELECT region_closure.descendant
      FROM region_closure
      WHERE region_closure.ancestor = $6::VARCHAR) AND credit_case_1.id = $7::VARCHAR
    LIMIT 1) AS anon_7) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'Record', 'kind', anon_8.record_class, 'infoClass', (
      SELECT catalogue_item_1.info_class
      FROM catalogue_item AS catalogue_item_1
      WHERE catalogue_item_1.id = anon_8.catalogue_item_id AND catalogue_item_1.state = 'PUBLISHED'), 'documentNumber',
          anon_8.document_number, 'regionCode', anon_8.region_code, 'jurisdiction', anon_8.jurisdiction, 'opennessBasis',
          anon_8.openness_basis, 'subject', anon_9.j) AS j, '' || (
    SELECT subject_3.pseudonym
    FROM subject AS subject_3
    WHERE subject_3.id = anon_8.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN (NOT (anon_8.openness = 'OPEN'
        AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
        AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $8::DATE)
        AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < $8::DATE, false) OR anon_8.state = 'ARCHIVED')
        AND NOT (anon_8.record_class = 'NEGATIVE' AND NOT coalesce(anon_8.notice_served_on <= $8::DATE, false))
        AND anon_8.state != 'REVOKED')) THEN (
    SELECT subject_4.pseudonym
    FROM subject AS subject_4
    WHERE subject_4.id = anon_8.subject_id) || ':6;' ELSE '' END || coalesce(anon_9.d, '') AS d
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
          FROM credit_case AS credit_case_2
          WHERE credit_case_2.subject_id = record_1.subject_id AND credit_case_2.closed_on IS NULL
              AND (credit_case_2.record_id = record_1.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
              AND credit_case_2.post = $4::VARCHAR AND credit_case_2.unit_id = $5::VARCHAR AND credit_case_2.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $6::VARCHAR))) OR record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $8::DATE)) AND record_1.state != 'DELETED'
                AND NOT (coalesce(record_1.disclosure_until < $8::DATE, false) OR record_1.state = 'ARCHIVED')
                AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $8::DATE, false))
                AND record_1.state != 'REVOKED' AND record_1.id = $9::VARCHAR
    LIMIT 1) AS anon_8
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_build_object('id', 'sub_' || anon_10.id, 'kind', anon_10.kind, 'name',
        anon_10.name, 'code', anon_10.code, 'regionCode', anon_10.region_code, 'status',
        anon_10.status) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_build_object('id', 'sub_' || anon_10.id, 'kind', anon_10.kind,
        'name', anon_10.name, 'code', anon_10.code, 'regionCode', anon_10.region_code, 'status', anon_10.status) ELSE NULL END AS j,
        '' || '' || CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_10.openness = 'OPEN'
        AND anon_10.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_10.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $8::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $8::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $8::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_10.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $8::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $8::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $8::DATE,
                false)) OFFSET 0 )))) THEN anon_10.pseudonym || ':2;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_10.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = anon_10.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $8::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $8::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $8::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_10.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $8::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $8::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $8::DATE,
                false)) OFFSET 0 )))) THEN anon_10.pseudonym || ':3;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_3
              WHERE credit_case_3.subject_id = subject_5.id AND credit_case_3.closed_on IS NULL AND credit_case_3.post = $4::VARCHAR
                  AND credit_case_3.unit_id = $5::VARCHAR AND credit_case_3.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $6::VARCHAR))) OR subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                    OR (EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_5.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $8::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $8::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $8::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $8::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $8::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $8::DATE,
                  false)) OFFSET 0 ))) OR subject_5.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_4
              WHERE credit_case_4.subject_id = subject_5.id AND credit_case_4.closed_on IS NULL AND credit_case_4.post = $4::VARCHAR
                  AND credit_case_4.unit_id = $5::VARCHAR AND credit_case_4.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $6::VARCHAR))) OR (EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_5.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $8::DATE)
                  AND NOT (coalesce(record_5.disclosure_until < $8::DATE, false) OR record_5.state = 'ARCHIVED'
                  OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_5.notice_served_on <= $8::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $8::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $8::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $8::DATE,
                  false)) OFFSET 0 )))) AND subject_5.id = anon_8.subject_id
      LIMIT 1) AS anon_10) AS anon_9 ON true) AS anon_2 ON true
