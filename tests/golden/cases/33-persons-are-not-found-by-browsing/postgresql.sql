SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM subject AS subject_1
      WHERE subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT *
            FROM record AS record_1
            WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
                OR record_1.publicity_until >= $1::DATE) AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false)
                OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)))) OR (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)))))
                AND (subject_1.name_bigrams @> $2::TEXT[]) AND strpos(subject_1.name, $3::VARCHAR) > 0 OR false), 'nodes',
                coalesce(json_agg(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('name',
                anon_3.name) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_3.name) ELSE NULL END
        ORDER BY anon_3.rn) FILTER (WHERE anon_3.rn <= 20), '[]'::json)) AS j, coalesce(string_agg(CASE WHEN (anon_3.rn <= 20) THEN ''
            ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, anon_4.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_4.sort_key ASC, anon_4.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
          subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
          subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
          subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
          subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
          subject_2.listed_number AS listed_number, coalesce(subject_2.name, '') AS sort_key
      FROM subject AS subject_2
      WHERE subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT *
            FROM record AS record_2
            WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= $1::DATE) AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false)
                OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)))) OR (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE, false)))))
                AND (subject_2.name_bigrams @> $4::TEXT[]) AND strpos(subject_2.name, $5::VARCHAR) > 0 OR false
      ORDER BY coalesce(subject_2.name, '') ASC, subject_2.id ASC
      LIMIT 20) AS anon_4) AS anon_3) AS anon_1 ON true
