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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_6.name,
      'restricted', anon_7.j, 'records', anon_8.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person',
      'name', anon_6.name, 'restricted', anon_9.j, 'records', anon_10.j) ELSE NULL END AS j, '' || '' || coalesce(anon_7.d,
      '') || coalesce(anon_8.d, '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') AS d
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
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) AND subject_1.identity_key = $5::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $4::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $4::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)) AND record_3.state != 'REVOKED'
          AND record_3.openness = 'RESTRICTED' AND record_3.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON') AS j,
          '' AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_4
        WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
            AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= $4::DATE) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false))
            AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
            coalesce(json_agg(json_build_object('title', CASE WHEN (anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
            AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) THEN anon_11.title
            ELSE NULL END, 'category', anon_11.category, 'openness', anon_11.openness, 'disclosureUntil', CASE WHEN false
            THEN anon_11.disclosure_until ELSE NULL END)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
            record_5.corrects_id AS corrects_id, record_5.decided_on AS sort_key
        FROM record AS record_5
        WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
            AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $4::DATE) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
            AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_5.decided_on DESC, record_5.id DESC
        LIMIT 20) AS anon_12) AS anon_11) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_3
      FROM record AS record_6
      WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
          AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
          OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $4::DATE,
          false) OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
          AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false)) AND record_6.state != 'REVOKED'
          AND record_6.openness = 'RESTRICTED' AND record_6.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON') AS j,
          '' AS d) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_4
        FROM record AS record_7
        WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
            AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
            OR record_7.publicity_until >= $4::DATE) AND record_7.state != 'DELETED'
            AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
            AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
            AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
            coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
            AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) THEN anon_13.title
            ELSE NULL END, 'category', anon_13.category, 'openness', anon_13.openness, 'disclosureUntil', CASE WHEN false
            THEN anon_13.disclosure_until ELSE NULL END)
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
          anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
          anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
          anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
          anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
          anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
          anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
          anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
          anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
          anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
          anon_14.submitted_at AS submitted_at, anon_14.origin AS origin, anon_14.subtype AS subtype, anon_14.procedure AS procedure,
          anon_14.seriousness AS seriousness, anon_14.exception_reason AS exception_reason, anon_14.declared_until AS declared_until,
          anon_14.publicity_due_on AS publicity_due_on, anon_14.opened_on AS opened_on, anon_14.basis_kind AS basis_kind,
          anon_14.basis_number AS basis_number, anon_14.basis_issuer AS basis_issuer, anon_14.notice_reference AS notice_reference,
          anon_14.basis_effective_on AS basis_effective_on, anon_14.performance_due_on AS performance_due_on,
          anon_14.performed_on AS performed_on, anon_14.agreement_id AS agreement_id, anon_14.statement_digest AS statement_digest,
          anon_14.corrects_id AS corrects_id, anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC,
          anon_14.id DESC) AS rn
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
            record_8.corrects_id AS corrects_id, record_8.decided_on AS sort_key
        FROM record AS record_8
        WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
            AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
            OR record_8.publicity_until >= $4::DATE) AND record_8.state != 'DELETED'
            AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
            AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
            AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_8.decided_on DESC, record_8.id DESC
        LIMIT 20) AS anon_14) AS anon_13) AS anon_10 ON true) AS anon_1 ON true
