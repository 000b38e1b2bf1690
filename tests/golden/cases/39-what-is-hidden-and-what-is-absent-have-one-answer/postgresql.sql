SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, 1 AS c12
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'id', 'sub_' || anon_8.id,
      'name', anon_8.name, 'legalRepresentative', anon_8.legal_representative, 'registeredOn',
      anon_8.registered_on) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'id', 'sub_' || anon_8.id)
      ELSE NULL END AS j, '' || '' AS d
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
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_1.id = $2::VARCHAR
    LIMIT 1) AS anon_8) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'id',
      'sub_' || anon_9.id) WHEN (anon_9.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'id', 'sub_' || anon_9.id,
      'name', anon_9.name, 'maskedIdNumber', anon_9.masked_number) ELSE NULL END AS j, '' || '' AS d
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
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $1::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $1::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $1::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $1::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $1::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $1::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $1::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_2.id = $3::VARCHAR
    LIMIT 1) AS anon_9) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'Record', 'id', 'rec_' || anon_10.id, 'title', CASE WHEN (anon_10.openness = 'OPEN'
      AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
      AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $1::DATE)
      AND anon_10.screened IS true) THEN anon_10.title ELSE NULL END, 'kind', anon_10.record_class) AS j, '' || '' AS d
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
        OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $1::DATE,
        false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
        AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false)) AND record_5.state != 'REVOKED' AND record_5.id = $4::VARCHAR
    LIMIT 1) AS anon_10) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'CreditList', 'id', 'lst_' || anon_11.id, 'key', anon_11.key, 'authority',
      anon_11.authority) AS j, '' || '' AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
    FROM credit_list AS credit_list_1
    WHERE true AND credit_list_1.id = $5::VARCHAR
    LIMIT 1) AS anon_11) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'ListEntry', 'id', 'ent_' || anon_12.id, 'state', anon_12.state) AS j, '' || '' AS d
  FROM (
    SELECT list_entry_5.id AS id, list_entry_5.list_id AS list_id, list_entry_5.subject_id AS subject_id, list_entry_5.state AS state,
        list_entry_5.behaviour AS behaviour, list_entry_5.grounds AS grounds, list_entry_5.screened AS screened,
        list_entry_5.basis_document AS basis_document, list_entry_5.determining_unit_id AS determining_unit_id,
        list_entry_5.region_code AS region_code, list_entry_5.openness AS openness, list_entry_5.openness_basis AS openness_basis,
        list_entry_5.decided_on AS decided_on, list_entry_5.published_on AS published_on, list_entry_5.publicity_until AS publicity_until,
        list_entry_5.removed_on AS removed_on, list_entry_5.disputed_since AS disputed_since,
        list_entry_5.ground_record_id AS ground_record_id
    FROM list_entry AS list_entry_5
    WHERE list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
        AND coalesce(list_entry_5.published_on <= $1::DATE, false) AND (list_entry_5.publicity_until IS NULL
        OR list_entry_5.publicity_until >= $1::DATE) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
        OR coalesce(list_entry_5.removed_on <= $1::DATE, false)) AND list_entry_5.id = $6::VARCHAR
    LIMIT 1) AS anon_12) AS anon_5 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'CatalogueItem', 'id', 'cat_' || anon_13.id, 'key', anon_13.key, 'version', anon_13.version) AS j,
      '' || '' AS d
  FROM (
    SELECT catalogue_item_1.id AS id, catalogue_item_1.key AS key, catalogue_item_1.version AS version, catalogue_item_1.level AS level,
        catalogue_item_1.category AS category, catalogue_item_1.record_class AS record_class, catalogue_item_1.info_class AS info_class,
        catalogue_item_1.item_name AS item_name, catalogue_item_1.subject_nature AS subject_nature,
        catalogue_item_1.responsible_unit AS responsible_unit, catalogue_item_1.inclusion_basis AS inclusion_basis,
        catalogue_item_1.region_code AS region_code, catalogue_item_1.state AS state, catalogue_item_1.effective_from AS effective_from,
        catalogue_item_1.effective_until AS effective_until, catalogue_item_1.part AS part,
        catalogue_item_1.content_schema AS content_schema, catalogue_item_1.drafted_by AS drafted_by,
        catalogue_item_1.comments_until AS comments_until, catalogue_item_1.approved_on AS approved_on,
        catalogue_item_1.approval_document AS approval_document, catalogue_item_1.published_on AS published_on,
        catalogue_item_1.filed_on AS filed_on
    FROM catalogue_item AS catalogue_item_1
    WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= $1::DATE, false)
        OR catalogue_item_1.state = 'PUBLISHED') AND catalogue_item_1.id = $7::VARCHAR
    LIMIT 1) AS anon_13) AS anon_6 ON true
