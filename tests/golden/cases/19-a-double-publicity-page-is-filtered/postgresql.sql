SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $1::DATE)
          AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false) OR record_1.state = 'ARCHIVED')
          AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false))
          AND record_1.state != 'REVOKED' AND record_1.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $2::VARCHAR) AND record_1.provider_id IN (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = $3::VARCHAR AND true) AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
            AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
            OR record_1.publicity_until >= $1::DATE) AND record_1.screened IS true AND strpos(record_1.title, $4::VARCHAR) > 0
            AND record_1.decided_on >= $5::DATE AND record_1.decided_on <= $6::DATE), 'nodes', coalesce(json_agg(json_build_object('title',
            CASE WHEN (anon_3.openness = 'OPEN' AND anon_3.openness_basis IS NOT NULL AND anon_3.confidentiality = 'NONE'
            AND anon_3.state = 'ACTIVE' AND (anon_3.publicity_until IS NULL OR anon_3.publicity_until >= $1::DATE)
            AND anon_3.screened IS true) THEN anon_3.title ELSE NULL END, 'category', anon_3.category, 'documentNumber',
            anon_3.document_number, 'decidedOn', anon_3.decided_on, 'regionCode', anon_3.region_code, 'provider', anon_4.j, 'subject',
            anon_5.j)
        ORDER BY anon_3.rn) FILTER (WHERE anon_3.rn <= 10), '[]'::json)) AS j, coalesce(string_agg(CASE WHEN (anon_3.rn <= 10)
            THEN '' || coalesce(anon_4.d, '') || coalesce(anon_5.d, '') ELSE '' END, ''), '') || '' AS d
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
        anon_6.submitted_at AS submitted_at, anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key ASC,
        anon_6.id ASC) AS rn, count(*) OVER () AS found
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
          record_2.submitted_at AS submitted_at, record_2.decided_on AS sort_key
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $1::DATE)
          AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false) OR record_2.state = 'ARCHIVED')
          AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false))
          AND record_2.state != 'REVOKED' AND record_2.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $7::VARCHAR) AND record_2.provider_id IN (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = $8::VARCHAR AND true) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
            AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
            OR record_2.publicity_until >= $1::DATE) AND record_2.screened IS true AND strpos(record_2.title, $9::VARCHAR) > 0
            AND record_2.decided_on >= $10::DATE AND record_2.decided_on <= $11::DATE
      ORDER BY record_2.decided_on ASC, record_2.id ASC
      LIMIT 10) AS anon_6) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_7.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_3.id AS id, unit_3.code AS code, unit_3.name AS name, unit_3.kind AS kind, unit_3.region_code AS region_code,
          unit_3.jurisdiction AS jurisdiction, unit_3.is_provider AS is_provider, unit_3.status AS status
      FROM unit AS unit_3
      WHERE true AND unit_3.id = anon_3.provider_id
      LIMIT 1) AS anon_7) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_8.name, 'code',
        anon_8.code) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_8.name, 'code', anon_8.code)
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
              SELECT *
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL
                  OR record_3.publicity_until >= $1::DATE) AND NOT (coalesce(record_3.disclosure_until < $1::DATE, false)
                  OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)))))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
                  OR record_4.publicity_until >= $1::DATE) AND NOT (coalesce(record_4.disclosure_until < $1::DATE, false)
                  OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false)))) OR (EXISTS (
              SELECT *
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE, false))))))
                  AND subject_1.id = anon_3.subject_id
      LIMIT 1) AS anon_8) AS anon_5 ON true) AS anon_1 ON true
