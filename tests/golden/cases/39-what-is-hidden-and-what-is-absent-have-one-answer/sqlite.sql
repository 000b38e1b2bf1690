SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, 1 AS c12
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'id', 'sub_' || anon_8.id, 'name',
      anon_8.name, 'legalRepresentative', anon_8.legal_representative, 'registeredOn',
      anon_8.registered_on) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'id', 'sub_' || anon_8.id)
      ELSE NULL END) AS j, '' || '' AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind, anon_9.name AS name,
        anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code, anon_9.openness AS openness,
        anon_9.openness_basis AS openness_basis, anon_9.status AS status, anon_9.sole_trader AS sole_trader,
        anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on, anon_9.document_type AS document_type,
        anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number
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
              FROM record AS record_1
              WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                  AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
                  0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                  AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_2
              WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                  AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
                  0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                  AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_9
    LIMIT -1 OFFSET 0) AS anon_8) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'id',
      'sub_' || anon_10.id) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'id', 'sub_' || anon_10.id,
      'name', anon_10.name, 'maskedIdNumber', anon_10.masked_number) ELSE NULL END) AS j, '' || '' AS d
  FROM (
    SELECT anon_11.id AS id, anon_11.identity_key AS identity_key, anon_11.pseudonym AS pseudonym, anon_11.kind AS kind,
        anon_11.name AS name, anon_11.name_bigrams AS name_bigrams, anon_11.code AS code, anon_11.region_code AS region_code,
        anon_11.openness AS openness, anon_11.openness_basis AS openness_basis, anon_11.status AS status,
        anon_11.sole_trader AS sole_trader, anon_11.legal_representative AS legal_representative, anon_11.registered_on AS registered_on,
        anon_11.document_type AS document_type, anon_11.masked_number AS masked_number, anon_11.listed_number AS listed_number
    FROM (
      SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
          subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
          subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
          subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
          subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
          subject_2.listed_number AS listed_number
      FROM subject AS subject_2
      WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_2.id = ?
      LIMIT 1 OFFSET 0) AS anon_11
    LIMIT -1 OFFSET 0) AS anon_10) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'Record', 'id', 'rec_' || anon_12.id, 'title', CASE WHEN (anon_12.openness = 'OPEN'
      AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
      AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?)
      AND anon_12.screened IS 1) THEN anon_12.title ELSE NULL END, 'kind', anon_12.record_class) AS j, '' || '' AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
        anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
        anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
        anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
        anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
        anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
        anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
        anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
        anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
        anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
        anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
        anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
        anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
        anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
        anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
        anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
        anon_13.corrects_id AS corrects_id
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
      WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
          OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
          AND record_5.state != 'REVOKED' AND record_5.id = ?
      LIMIT 1 OFFSET 0) AS anon_13
    LIMIT -1 OFFSET 0) AS anon_12) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'CreditList', 'id', 'lst_' || anon_14.id, 'key', anon_14."key", 'authority', anon_14.authority) AS j,
      '' || '' AS d
  FROM (
    SELECT anon_15.id AS id, anon_15."key" AS "key", anon_15.name AS name, anon_15.type AS type, anon_15.authority AS authority,
        anon_15.region_code AS region_code, anon_15.jurisdiction AS jurisdiction, anon_15.legal_basis AS legal_basis,
        anon_15.number_exception AS number_exception
    FROM (
      SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
          credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
          credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
      FROM credit_list AS credit_list_1
      WHERE 1 = 1 AND credit_list_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_15
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'ListEntry', 'id', 'ent_' || anon_16.id, 'state', anon_16.state) AS j, '' || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.list_id AS list_id, anon_17.subject_id AS subject_id, anon_17.state AS state,
        anon_17.behaviour AS behaviour, anon_17.grounds AS grounds, anon_17.screened AS screened, anon_17.basis_document AS basis_document,
        anon_17.determining_unit_id AS determining_unit_id, anon_17.region_code AS region_code, anon_17.openness AS openness,
        anon_17.openness_basis AS openness_basis, anon_17.decided_on AS decided_on, anon_17.published_on AS published_on,
        anon_17.publicity_until AS publicity_until, anon_17.removed_on AS removed_on, anon_17.disputed_since AS disputed_since,
        anon_17.ground_record_id AS ground_record_id
    FROM (
      SELECT list_entry_5.id AS id, list_entry_5.list_id AS list_id, list_entry_5.subject_id AS subject_id, list_entry_5.state AS state,
          list_entry_5.behaviour AS behaviour, list_entry_5.grounds AS grounds, list_entry_5.screened AS screened,
          list_entry_5.basis_document AS basis_document, list_entry_5.determining_unit_id AS determining_unit_id,
          list_entry_5.region_code AS region_code, list_entry_5.openness AS openness, list_entry_5.openness_basis AS openness_basis,
          list_entry_5.decided_on AS decided_on, list_entry_5.published_on AS published_on,
          list_entry_5.publicity_until AS publicity_until, list_entry_5.removed_on AS removed_on,
          list_entry_5.disputed_since AS disputed_since, list_entry_5.ground_record_id AS ground_record_id
      FROM list_entry AS list_entry_5
      WHERE list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
          AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
          OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) AND list_entry_5.id = ?
      LIMIT 1 OFFSET 0) AS anon_17
    LIMIT -1 OFFSET 0) AS anon_16) AS anon_5 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'CatalogueItem', 'id', 'cat_' || anon_18.id, 'key', anon_18."key", 'version', anon_18.version) AS j,
      '' || '' AS d
  FROM (
    SELECT anon_19.id AS id, anon_19."key" AS "key", anon_19.version AS version, anon_19.level AS level, anon_19.category AS category,
        anon_19.record_class AS record_class, anon_19.info_class AS info_class, anon_19.item_name AS item_name,
        anon_19.subject_nature AS subject_nature, anon_19.responsible_unit AS responsible_unit, anon_19.inclusion_basis AS inclusion_basis,
        anon_19.region_code AS region_code, anon_19.state AS state, anon_19.effective_from AS effective_from,
        anon_19.effective_until AS effective_until, anon_19.part AS part, anon_19.content_schema AS content_schema,
        anon_19.drafted_by AS drafted_by, anon_19.comments_until AS comments_until, anon_19.approved_on AS approved_on,
        anon_19.approval_document AS approval_document, anon_19.published_on AS published_on, anon_19.filed_on AS filed_on
    FROM (
      SELECT catalogue_item_1.id AS id, catalogue_item_1."key" AS "key", catalogue_item_1.version AS version,
          catalogue_item_1.level AS level, catalogue_item_1.category AS category, catalogue_item_1.record_class AS record_class,
          catalogue_item_1.info_class AS info_class, catalogue_item_1.item_name AS item_name,
          catalogue_item_1.subject_nature AS subject_nature, catalogue_item_1.responsible_unit AS responsible_unit,
          catalogue_item_1.inclusion_basis AS inclusion_basis, catalogue_item_1.region_code AS region_code,
          catalogue_item_1.state AS state, catalogue_item_1.effective_from AS effective_from,
          catalogue_item_1.effective_until AS effective_until, catalogue_item_1.part AS part,
          catalogue_item_1.content_schema AS content_schema, catalogue_item_1.drafted_by AS drafted_by,
          catalogue_item_1.comments_until AS comments_until, catalogue_item_1.approved_on AS approved_on,
          catalogue_item_1.approval_document AS approval_document, catalogue_item_1.published_on AS published_on,
          catalogue_item_1.filed_on AS filed_on
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= ?, 0) = 1
          OR catalogue_item_1.state = 'PUBLISHED') AND catalogue_item_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_19
    LIMIT -1 OFFSET 0) AS anon_18) AS anon_6 ON 1 = 1
