SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_3.name, 'archive',
      anon_4.j) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_3.name) ELSE NULL END AS j,
      '' || '' || coalesce(anon_4.d, '') AS d
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
                false)) OFFSET 0 )))) AND subject_1.identity_key = $2::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM record AS record_3
        WHERE false), 'edges', coalesce(json_agg(json_build_object('cursor', anon_5.cursor_text, 'node', json_build_object('decidedOn',
            anon_5.decided_on))
          ORDER BY anon_5.rn) FILTER (WHERE anon_5.rn <= 20), '[]'::json), 'nodes', coalesce(json_agg(json_build_object('category',
              anon_5.category, 'kind', anon_5.record_class, 'decidedOn', anon_5.decided_on, 'endedOn', anon_5.ended_on, 'disclosureUntil',
              anon_5.disclosure_until)
          ORDER BY anon_5.rn) FILTER (WHERE anon_5.rn <= 20), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_5.rn), 0) > 20), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_5.rn = 1)
              THEN anon_5.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_5.rn = CASE WHEN (anon_5.found > 20) THEN 20
              ELSE anon_5.found END) THEN anon_5.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_5.rn <= 20) THEN ''
              ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_6.id AS id, anon_6.subject_id AS subject_id, anon_6.category AS category, anon_6.record_class AS record_class,
          anon_6.catalogue_item_id AS catalogue_item_id, anon_6.provider_id AS provider_id, anon_6.provider_key AS provider_key,
          anon_6.jurisdiction AS jurisdiction, anon_6.region_code AS region_code, anon_6.openness AS openness,
          anon_6.openness_basis AS openness_basis, anon_6.openness_reference AS openness_reference,
          anon_6.confidentiality AS confidentiality, anon_6.screened AS screened, anon_6.title AS title,
          anon_6.document_number AS document_number, anon_6.content AS content, anon_6.content_digest AS content_digest,
          anon_6.decided_on AS decided_on, anon_6.ended_on AS ended_on, anon_6.ended_on_source AS ended_on_source,
          anon_6.notice_served_on AS notice_served_on, anon_6.publicity_until AS publicity_until,
          anon_6.disclosure_until AS disclosure_until, anon_6.state AS state, anon_6.disputed_since AS disputed_since,
          anon_6.repaired_on AS repaired_on, anon_6.under_review_since AS under_review_since, anon_6.version AS version,
          anon_6.submitted_at AS submitted_at, anon_6.origin AS origin, anon_6.subtype AS subtype, anon_6.procedure AS procedure,
          anon_6.seriousness AS seriousness, anon_6.exception_reason AS exception_reason, anon_6.declared_until AS declared_until,
          anon_6.publicity_due_on AS publicity_due_on, anon_6.opened_on AS opened_on, anon_6.basis_kind AS basis_kind,
          anon_6.basis_number AS basis_number, anon_6.basis_issuer AS basis_issuer, anon_6.notice_reference AS notice_reference,
          anon_6.basis_effective_on AS basis_effective_on, anon_6.performance_due_on AS performance_due_on,
          anon_6.performed_on AS performed_on, anon_6.agreement_id AS agreement_id, anon_6.statement_digest AS statement_digest,
          anon_6.corrects_id AS corrects_id, anon_6.cursor_text AS cursor_text, anon_6.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_6.sort_key DESC, anon_6.id DESC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category, record_4.record_class AS record_class,
            record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id, record_4.provider_key AS provider_key,
            record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code, record_4.openness AS openness,
            record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
            record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
            record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
            record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
            record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
            record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
            record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
            record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype, record_4.procedure AS procedure,
            record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason, record_4.declared_until AS declared_until,
            record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on, record_4.basis_kind AS basis_kind,
            record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer, record_4.notice_reference AS notice_reference,
            record_4.basis_effective_on AS basis_effective_on, record_4.performance_due_on AS performance_due_on,
            record_4.performed_on AS performed_on, record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest,
            record_4.corrects_id AS corrects_id,
            substr(encode(sha256(convert_to($3::VARCHAR || encode(sha256(convert_to($4::VARCHAR || coalesce(to_char(record_4.decided_on,
            'YYYY-MM-DD'), '') || '' || record_4.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(record_4.decided_on, 'YYYY-MM-DD'), '') || '' || record_4.id, 'UTF8'),
            'hex') AS cursor_text, record_4.decided_on AS sort_key
        FROM record AS record_4
        WHERE false
        ORDER BY record_4.decided_on DESC, record_4.id DESC
        LIMIT 21) AS anon_6) AS anon_5) AS anon_4 ON true) AS anon_1 ON true
