SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_6.purpose, 'categories', json(anon_6.categories), 'region_code',
            anon_6.region_code, 'legal_basis', anon_6.legal_basis, 'matter_format', anon_6.matter_format, 'batch_max_codes',
            anon_6.batch_max_codes, 'valid_from', anon_6.valid_from, 'valid_until', anon_6.valid_until)) FILTER (WHERE 1 = 1)) AS anon_5
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_6)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_4
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c6
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE 0 = 1), 'nodes', json(json_group_array(json_object('title', anon_8.title, 'subject', json(json(json_extract(anon_8.x0,
          '$[0]'))), 'disclosureUntil', anon_8.disclosure_until)) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_8.x0, '$[1]'), ''), ''), '') || '' AS d
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
        anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
        anon_9.id DESC) AS rn, (
      SELECT json_array(json(CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_object('name',
          anon_10.name) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_object('name', anon_10.name) ELSE NULL END),
          '' || '') AS json_array_1
      FROM (
        SELECT anon_11.id AS id, anon_11.identity_key AS identity_key, anon_11.pseudonym AS pseudonym, anon_11.kind AS kind,
            anon_11.name AS name, anon_11.name_bigrams AS name_bigrams, anon_11.code AS code, anon_11.region_code AS region_code,
            anon_11.openness AS openness, anon_11.openness_basis AS openness_basis, anon_11.status AS status,
            anon_11.sole_trader AS sole_trader, anon_11.legal_representative AS legal_representative,
            anon_11.registered_on AS registered_on, anon_11.document_type AS document_type, anon_11.masked_number AS masked_number,
            anon_11.listed_number AS listed_number
        FROM (
          SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
              subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
              subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
              subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
              subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
              subject_1.listed_number AS listed_number
          FROM subject AS subject_1
          WHERE 0 = 1
          LIMIT 1 OFFSET 0) AS anon_11
        LIMIT -1 OFFSET 0) AS anon_10) AS x0
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
      WHERE 0 = 1
      ORDER BY record_2.decided_on DESC, record_2.id DESC
      LIMIT 2 OFFSET 0) AS anon_9
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_8) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(json_group_array(json_object('key', anon_12."key")) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('', ''), '') AS d
  FROM (
    SELECT anon_13.id AS id, anon_13."key" AS "key", anon_13.name AS name, anon_13.type AS type, anon_13.authority AS authority,
        anon_13.region_code AS region_code, anon_13.jurisdiction AS jurisdiction, anon_13.legal_basis AS legal_basis,
        anon_13.number_exception AS number_exception, anon_13.rn AS rn
    FROM (
      SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
          credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
          credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception,
          row_number() OVER (ORDER BY credit_list_1."key" ASC) AS rn
      FROM credit_list AS credit_list_1
      WHERE 0 = 1
      ORDER BY credit_list_1."key" ASC
      LIMIT 100 OFFSET 0) AS anon_13
    ORDER BY anon_13.rn ASC
    LIMIT -1 OFFSET 0) AS anon_12) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM authorisation AS authorisation_1
      WHERE 0 = 1)) AS j, '' AS d) AS anon_3 ON 1 = 1
