SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_6.purpose, 'categories', anon_6.categories, 'region_code',
          anon_6.region_code, 'legal_basis', anon_6.legal_basis, 'matter_format', anon_6.matter_format, 'batch_max_codes',
          anon_6.batch_max_codes, 'valid_from', to_char(anon_6.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_6.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_6.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_5
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_6), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_4
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c6
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $4::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $4::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) AND record_1.state != 'REVOKED'
          AND record_1.record_class = 'NEGATIVE'), 'nodes', coalesce(json_agg(json_build_object('title',
          CASE WHEN (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
          AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
          OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true) THEN anon_8.title ELSE NULL END, 'subject', anon_9.j,
          'disclosureUntil', CASE WHEN false THEN anon_8.disclosure_until ELSE NULL END)
        ORDER BY anon_8.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_9.d, ''), ''), '') || '' AS d
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
      SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category, record_2.record_class AS record_class,
          record_2.catalogue_item_id AS catalogue_item_id, record_2.provider_id AS provider_id, record_2.provider_key AS provider_key,
          record_2.jurisdiction AS jurisdiction, record_2.region_code AS region_code, record_2.openness AS openness,
          record_2.openness_basis AS openness_basis, record_2.openness_reference AS openness_reference,
          record_2.confidentiality AS confidentiality, record_2.screened AS screened, record_2.title AS title,
          record_2.document_number AS document_number, record_2.content AS content, record_2.content_digest AS content_digest,
          record_2.decided_on AS decided_on, record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
          record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
          record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
          record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
          record_2.submitted_at AS submitted_at, record_2.origin AS origin, record_2.subtype AS subtype, record_2.procedure AS procedure,
          record_2.seriousness AS seriousness, record_2.exception_reason AS exception_reason, record_2.declared_until AS declared_until,
          record_2.publicity_due_on AS publicity_due_on, record_2.opened_on AS opened_on, record_2.basis_kind AS basis_kind,
          record_2.basis_number AS basis_number, record_2.basis_issuer AS basis_issuer, record_2.notice_reference AS notice_reference,
          record_2.basis_effective_on AS basis_effective_on, record_2.performance_due_on AS performance_due_on,
          record_2.performed_on AS performed_on, record_2.agreement_id AS agreement_id, record_2.statement_digest AS statement_digest,
          record_2.corrects_id AS corrects_id, record_2.decided_on AS sort_key
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $4::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $4::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) AND record_2.state != 'REVOKED'
          AND record_2.record_class = 'NEGATIVE'
      ORDER BY record_2.decided_on DESC, record_2.id DESC
      LIMIT 2) AS anon_10) AS anon_8
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_11.name) WHEN (anon_11.kind = 'NATURAL_PERSON')
        THEN json_build_object('name', anon_11.name) ELSE NULL END AS j, '' || '' AS d
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE false
      LIMIT 1) AS anon_11) AS anon_9 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT coalesce(json_agg(json_build_object('key', anon_12.key)
      ORDER BY anon_12.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('', ''), '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception,
        row_number() OVER (ORDER BY credit_list_1.key ASC) AS rn
    FROM credit_list AS credit_list_1
    WHERE false
    ORDER BY credit_list_1.key ASC
    LIMIT 100) AS anon_12) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM authorisation AS authorisation_1
      WHERE false)) AS j, '' AS d) AS anon_3 ON true
