SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_3.name, 'legalRepresentative',
      anon_3.legal_representative, 'listEntries', anon_4.j) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_build_object('name',
      anon_3.name, 'listEntries', anon_5.j) ELSE NULL END AS j, '' || '' || coalesce(anon_4.d, '') || coalesce(anon_5.d, '') AS d
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
    SELECT coalesce(json_agg(json_build_object('state', anon_6.state)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('', ''), '') AS d
    FROM (
      SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id, list_entry_3.state AS state,
          list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds, list_entry_3.screened AS screened,
          list_entry_3.basis_document AS basis_document, list_entry_3.determining_unit_id AS determining_unit_id,
          list_entry_3.region_code AS region_code, list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis,
          list_entry_3.decided_on AS decided_on, list_entry_3.published_on AS published_on,
          list_entry_3.publicity_until AS publicity_until, list_entry_3.removed_on AS removed_on,
          list_entry_3.disputed_since AS disputed_since, list_entry_3.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC) AS rn
      FROM list_entry AS list_entry_3
      WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
          AND coalesce(list_entry_3.published_on <= $1::DATE, false) AND (list_entry_3.publicity_until IS NULL
          OR list_entry_3.publicity_until >= $1::DATE) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_3.removed_on <= $1::DATE, false)) AND list_entry_3.subject_id = anon_3.id
          AND anon_3.kind != 'NATURAL_PERSON'
      ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
      LIMIT 100) AS anon_6) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('state', anon_7.state)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('', ''), '') AS d
    FROM (
      SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id, list_entry_4.state AS state,
          list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds, list_entry_4.screened AS screened,
          list_entry_4.basis_document AS basis_document, list_entry_4.determining_unit_id AS determining_unit_id,
          list_entry_4.region_code AS region_code, list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis,
          list_entry_4.decided_on AS decided_on, list_entry_4.published_on AS published_on,
          list_entry_4.publicity_until AS publicity_until, list_entry_4.removed_on AS removed_on,
          list_entry_4.disputed_since AS disputed_since, list_entry_4.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC) AS rn
      FROM list_entry AS list_entry_4
      WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
          AND coalesce(list_entry_4.published_on <= $1::DATE, false) AND (list_entry_4.publicity_until IS NULL
          OR list_entry_4.publicity_until >= $1::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_4.removed_on <= $1::DATE, false)) AND list_entry_4.subject_id = anon_3.id
          AND anon_3.kind = 'NATURAL_PERSON'
      ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
      LIMIT 100) AS anon_7) AS anon_5 ON true) AS anon_1 ON true
