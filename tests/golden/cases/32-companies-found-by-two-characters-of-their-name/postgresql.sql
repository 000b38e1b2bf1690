WITH anon_3 AS (
  SELECT (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject AS subject_1
      WHERE subject_1.name_bigrams @> $1::TEXT[]
      LIMIT 2501) AS anon_4) <= 2500 AS is_few)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_2
      FROM subject AS subject_2
      WHERE (subject_2.name_bigrams @> $1::TEXT[]) AND strpos(subject_2.name, $2::VARCHAR) > 0 AND subject_2.kind != 'NATURAL_PERSON'
          AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $3::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $3::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $3::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $3::DATE, false)) OFFSET 0 )))
                AND strpos(subject_2.name, $4::VARCHAR) > 0 AND subject_2.kind = 'LEGAL_PERSON' AND subject_2.status = 'ACTIVE'
                AND subject_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR)) WHEN NOT (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_3
      FROM subject AS subject_3
      WHERE strpos(subject_3.name, $6::VARCHAR) > 0 AND subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN'
          AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_3.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $3::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_3.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $3::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $3::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $3::DATE, false)) OFFSET 0 )))
                AND strpos(subject_3.name, $7::VARCHAR) > 0 AND subject_3.kind = 'LEGAL_PERSON' AND subject_3.status = 'ACTIVE'
                AND subject_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $8::VARCHAR)) ELSE NULL END, 'nodes', coalesce(json_agg(CASE WHEN (anon_5.kind != 'NATURAL_PERSON')
            THEN json_build_object('__typename', 'Organization', 'name', anon_5.name, 'code',
            anon_5.code) WHEN (anon_5.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'name', anon_5.name, 'code',
            anon_5.code) ELSE NULL END
        ORDER BY anon_5.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_6.id AS id, anon_6.identity_key AS identity_key, anon_6.pseudonym AS pseudonym, anon_6.kind AS kind, anon_6.name AS name,
        anon_6.name_bigrams AS name_bigrams, anon_6.code AS code, anon_6.region_code AS region_code, anon_6.openness AS openness,
        anon_6.openness_basis AS openness_basis, anon_6.status AS status, anon_6.sole_trader AS sole_trader,
        anon_6.legal_representative AS legal_representative, anon_6.registered_on AS registered_on, anon_6.document_type AS document_type,
        anon_6.masked_number AS masked_number, anon_6.listed_number AS listed_number, anon_6.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_6.sort_key DESC, anon_6.id DESC) AS rn
    FROM (
      SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
          subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
          subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
          subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
          subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
          subject_4.listed_number AS listed_number, anon_7.sort_key AS sort_key
      FROM (
        SELECT anon_8.id AS id, anon_8.sort_key AS sort_key
        FROM (
          SELECT anon_9.id AS id, anon_9.sort_key AS sort_key
          FROM (
            SELECT subject_5.id AS id, coalesce(subject_5.code, '') AS sort_key
            FROM subject AS subject_5
            WHERE (
              SELECT anon_3.is_few
              FROM anon_3) AND (subject_5.name_bigrams @> $1::TEXT[]) AND strpos(subject_5.name, $9::VARCHAR) > 0
                  AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                  OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_5.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= $3::DATE) AND NOT (coalesce(record_3.disclosure_until < $3::DATE, false)
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_3.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= $3::DATE, false) AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= $3::DATE) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= $3::DATE, false)) OFFSET 0 ))) AND strpos(subject_5.name, $10::VARCHAR) > 0
                      AND subject_5.kind = 'LEGAL_PERSON' AND subject_5.status = 'ACTIVE' AND subject_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $11::VARCHAR)
            ORDER BY coalesce(subject_5.code, '') DESC, subject_5.id DESC
            LIMIT 20) AS anon_9
          UNION ALL
          SELECT anon_10.id AS id, anon_10.sort_key AS sort_key
          FROM (
            SELECT subject_6.id AS id, coalesce(subject_6.code, '') AS sort_key
            FROM subject AS subject_6
            WHERE NOT (
              SELECT anon_3.is_few
              FROM anon_3) AND strpos(subject_6.name, $12::VARCHAR) > 0 AND subject_6.kind != 'NATURAL_PERSON'
                  AND (subject_6.openness = 'OPEN' AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_6.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= $3::DATE) AND NOT (coalesce(record_4.disclosure_until < $3::DATE, false)
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_4.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_6.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= $3::DATE, false) AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= $3::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= $3::DATE, false)) OFFSET 0 ))) AND strpos(subject_6.name, $13::VARCHAR) > 0
                      AND subject_6.kind = 'LEGAL_PERSON' AND subject_6.status = 'ACTIVE' AND subject_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $14::VARCHAR)
            ORDER BY coalesce(subject_6.code, '') DESC, subject_6.id DESC
            LIMIT 20) AS anon_10) AS anon_8
        ORDER BY anon_8.sort_key DESC, anon_8.id DESC
        LIMIT 20) AS anon_7 JOIN subject AS subject_4 ON subject_4.id = anon_7.id) AS anon_6) AS anon_5) AS anon_1 ON true
