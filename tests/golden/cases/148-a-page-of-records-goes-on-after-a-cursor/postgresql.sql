SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $1::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $1::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) AND record_1.state != 'REVOKED'
          AND record_1.record_class = 'NEGATIVE' AND record_1.openness = 'OPEN'), 'nodes', coalesce(json_agg(json_build_object('title',
          CASE WHEN (anon_3.openness = 'OPEN' AND anon_3.openness_basis IS NOT NULL AND anon_3.confidentiality = 'NONE'
          AND anon_3.state = 'ACTIVE' AND (anon_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_3.publicity_until IS NULL
          OR anon_3.publicity_until >= $1::DATE) AND anon_3.screened IS true) THEN anon_3.title ELSE NULL END, 'decidedOn',
          anon_3.decided_on)
        ORDER BY anon_3.rn) FILTER (WHERE anon_3.rn <= 3), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_3.rn), 0) > 3), 'hasPreviousPage', 'true'::json, 'startCursor', max(CASE WHEN (anon_3.rn = 1)
            THEN anon_3.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_3.rn = CASE WHEN (anon_3.found > 3) THEN 3
            ELSE anon_3.found END) THEN anon_3.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_3.rn <= 3) THEN ''
            ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.subject_id AS subject_id, anon_4.category AS category, anon_4.record_class AS record_class,
        anon_4.catalogue_item_id AS catalogue_item_id, anon_4.provider_id AS provider_id, anon_4.provider_key AS provider_key,
        anon_4.jurisdiction AS jurisdiction, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.openness_reference AS openness_reference,
        anon_4.confidentiality AS confidentiality, anon_4.screened AS screened, anon_4.title AS title,
        anon_4.document_number AS document_number, anon_4.content AS content, anon_4.content_digest AS content_digest,
        anon_4.decided_on AS decided_on, anon_4.ended_on AS ended_on, anon_4.ended_on_source AS ended_on_source,
        anon_4.notice_served_on AS notice_served_on, anon_4.publicity_until AS publicity_until,
        anon_4.disclosure_until AS disclosure_until, anon_4.state AS state, anon_4.disputed_since AS disputed_since,
        anon_4.repaired_on AS repaired_on, anon_4.under_review_since AS under_review_since, anon_4.version AS version,
        anon_4.submitted_at AS submitted_at, anon_4.origin AS origin, anon_4.subtype AS subtype, anon_4.procedure AS procedure,
        anon_4.seriousness AS seriousness, anon_4.exception_reason AS exception_reason, anon_4.declared_until AS declared_until,
        anon_4.publicity_due_on AS publicity_due_on, anon_4.opened_on AS opened_on, anon_4.basis_kind AS basis_kind,
        anon_4.basis_number AS basis_number, anon_4.basis_issuer AS basis_issuer, anon_4.notice_reference AS notice_reference,
        anon_4.basis_effective_on AS basis_effective_on, anon_4.performance_due_on AS performance_due_on,
        anon_4.performed_on AS performed_on, anon_4.agreement_id AS agreement_id, anon_4.statement_digest AS statement_digest,
        anon_4.corrects_id AS corrects_id, anon_4.cursor_text AS cursor_text, anon_4.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_4.sort_key ASC, anon_4.id ASC) AS rn, count(*) OVER () AS found
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
          record_2.corrects_id AS corrects_id,
          substr(encode(sha256(convert_to($2::VARCHAR || encode(sha256(convert_to($3::VARCHAR || coalesce(to_char(record_2.decided_on,
          'YYYY-MM-DD'), '') || '' || record_2.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(coalesce(to_char(record_2.decided_on, 'YYYY-MM-DD'), '') || '' || record_2.id, 'UTF8'),
          'hex') AS cursor_text, record_2.decided_on AS sort_key
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $1::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $1::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) AND record_2.state != 'REVOKED'
          AND record_2.record_class = 'NEGATIVE' AND record_2.openness = 'OPEN' AND (record_2.decided_on,
          record_2.id) > (coalesce($4::DATE, '0001-01-01'), $5::VARCHAR)
      ORDER BY record_2.decided_on ASC, record_2.id ASC
      LIMIT 4) AS anon_4) AS anon_3) AS anon_1 ON true
