WITH anon_9 AS (
  SELECT (
    SELECT count(*) AS count_1
    FROM (
      SELECT 1 AS one
      FROM subject AS subject_3
      WHERE subject_3.name_bigrams @> $3::TEXT[]
      LIMIT 2501) AS anon_10) <= 2500 AS is_few), anon_17 AS (
  SELECT (
    SELECT count(*) AS count_2
    FROM (
      SELECT 1 AS one
      FROM subject AS subject_7
      WHERE subject_7.name_bigrams @> $13::TEXT[]
      LIMIT 2501) AS anon_18) <= 2500 AS is_few)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, 1 AS c4
FROM (
  SELECT 1 AS one) AS anon_3
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_4.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_4.name) WHEN (anon_4.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_4.name) ELSE NULL END
        ORDER BY anon_4.rn) FILTER (WHERE anon_4.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_4.rn), 0) > 2), 'endCursor', max(CASE WHEN (anon_4.rn = CASE WHEN (anon_4.found > 2) THEN 2
            ELSE anon_4.found END) THEN anon_4.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_4.rn <= 2) THEN ''
            ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_5.id AS id, anon_5.identity_key AS identity_key, anon_5.pseudonym AS pseudonym, anon_5.kind AS kind, anon_5.name AS name,
        anon_5.name_bigrams AS name_bigrams, anon_5.code AS code, anon_5.region_code AS region_code, anon_5.openness AS openness,
        anon_5.openness_basis AS openness_basis, anon_5.status AS status, anon_5.sole_trader AS sole_trader,
        anon_5.legal_representative AS legal_representative, anon_5.registered_on AS registered_on, anon_5.document_type AS document_type,
        anon_5.masked_number AS masked_number, anon_5.listed_number AS listed_number, anon_5.cursor_text AS cursor_text,
        anon_5.sort_key AS sort_key, row_number() OVER (ORDER BY anon_5.sort_key ASC, anon_5.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number,
          substr(encode(sha256(convert_to($1::VARCHAR || encode(sha256(convert_to($2::VARCHAR || coalesce(subject_1.name,
          '') || '' || subject_1.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1, 32) || encode(convert_to(coalesce(subject_1.name,
          '') || '' || subject_1.id, 'UTF8'), 'hex') AS cursor_text, anon_6.sort_key AS sort_key
      FROM (
        SELECT anon_7.id AS id, anon_7.sort_key AS sort_key
        FROM (
          SELECT anon_8.id AS id, anon_8.sort_key AS sort_key
          FROM (
            SELECT subject_2.id AS id, subject_2.name AS sort_key
            FROM subject AS subject_2
            WHERE (
              SELECT anon_9.is_few
              FROM anon_9) AND (subject_2.name_bigrams @> $3::TEXT[]) AND strpos(subject_2.name, $4::VARCHAR) > 0
                  AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL
                  OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= $5::DATE) AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false)
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= $5::DATE, false) AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= $5::DATE) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND strpos(subject_2.name, $6::VARCHAR) > 0
                      AND (subject_2.name, subject_2.id) > ($7::VARCHAR COLLATE "C", $8::VARCHAR)
            ORDER BY subject_2.name ASC, subject_2.id ASC
            LIMIT 3) AS anon_8
          UNION ALL
          SELECT anon_11.id AS id, anon_11.sort_key AS sort_key
          FROM (
            SELECT subject_4.id AS id, subject_4.name AS sort_key
            FROM subject AS subject_4
            WHERE NOT (
              SELECT anon_9.is_few
              FROM anon_9) AND strpos(subject_4.name, $9::VARCHAR) > 0 AND subject_4.kind != 'NATURAL_PERSON'
                  AND (subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_4.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= $5::DATE) AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false)
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_4.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= $5::DATE, false) AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= $5::DATE) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND strpos(subject_4.name, $10::VARCHAR) > 0
                      AND (subject_4.name, subject_4.id) > ($7::VARCHAR COLLATE "C", $8::VARCHAR)
            ORDER BY subject_4.name ASC, subject_4.id ASC
            LIMIT 3) AS anon_11) AS anon_7
        ORDER BY anon_7.sort_key ASC, anon_7.id ASC
        LIMIT 3) AS anon_6 JOIN subject AS subject_1 ON subject_1.id = anon_6.id) AS anon_5) AS anon_4) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(CASE WHEN (anon_12.kind != 'NATURAL_PERSON') THEN json_build_object('name',
      anon_12.name) WHEN (anon_12.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_12.name) ELSE NULL END
        ORDER BY -anon_12.rn) FILTER (WHERE anon_12.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage',
            (coalesce(max(anon_12.rn), 0) > 2), 'startCursor', max(CASE WHEN (anon_12.rn = CASE WHEN (anon_12.found > 2) THEN 2
            ELSE anon_12.found END) THEN anon_12.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_12.rn <= 2) THEN ''
            ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.identity_key AS identity_key, anon_13.pseudonym AS pseudonym, anon_13.kind AS kind,
        anon_13.name AS name, anon_13.name_bigrams AS name_bigrams, anon_13.code AS code, anon_13.region_code AS region_code,
        anon_13.openness AS openness, anon_13.openness_basis AS openness_basis, anon_13.status AS status,
        anon_13.sole_trader AS sole_trader, anon_13.legal_representative AS legal_representative, anon_13.registered_on AS registered_on,
        anon_13.document_type AS document_type, anon_13.masked_number AS masked_number, anon_13.listed_number AS listed_number,
        anon_13.cursor_text AS cursor_text, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC,
        anon_13.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number,
          substr(encode(sha256(convert_to($11::VARCHAR || encode(sha256(convert_to($12::VARCHAR || coalesce(subject_5.name,
          '') || '' || subject_5.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1, 32) || encode(convert_to(coalesce(subject_5.name,
          '') || '' || subject_5.id, 'UTF8'), 'hex') AS cursor_text, anon_14.sort_key AS sort_key
      FROM (
        SELECT anon_15.id AS id, anon_15.sort_key AS sort_key
        FROM (
          SELECT anon_16.id AS id, anon_16.sort_key AS sort_key
          FROM (
            SELECT subject_6.id AS id, subject_6.name AS sort_key
            FROM subject AS subject_6
            WHERE (
              SELECT anon_17.is_few
              FROM anon_17) AND (subject_6.name_bigrams @> $13::TEXT[]) AND strpos(subject_6.name, $14::VARCHAR) > 0
                  AND subject_6.kind != 'NATURAL_PERSON' AND (subject_6.openness = 'OPEN' AND subject_6.openness_basis IS NOT NULL
                  OR (EXISTS (
                  SELECT 1
                  FROM record AS record_3
                  WHERE record_3.subject_id = subject_6.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= $5::DATE) AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false)
                      OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_6.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= $5::DATE, false) AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= $5::DATE) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND strpos(subject_6.name, $15::VARCHAR) > 0
                      AND (subject_6.name, subject_6.id) < ($16::VARCHAR COLLATE "C", $17::VARCHAR)
            ORDER BY subject_6.name DESC, subject_6.id DESC
            LIMIT 3) AS anon_16
          UNION ALL
          SELECT anon_19.id AS id, anon_19.sort_key AS sort_key
          FROM (
            SELECT subject_8.id AS id, subject_8.name AS sort_key
            FROM subject AS subject_8
            WHERE NOT (
              SELECT anon_17.is_few
              FROM anon_17) AND strpos(subject_8.name, $18::VARCHAR) > 0 AND subject_8.kind != 'NATURAL_PERSON'
                  AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_4
                  WHERE record_4.subject_id = subject_8.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= $5::DATE) AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false)
                      OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                      AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_8.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= $5::DATE, false) AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= $5::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= $5::DATE, false)) OFFSET 0 ))) AND strpos(subject_8.name, $19::VARCHAR) > 0
                      AND (subject_8.name, subject_8.id) < ($16::VARCHAR COLLATE "C", $17::VARCHAR)
            ORDER BY subject_8.name DESC, subject_8.id DESC
            LIMIT 3) AS anon_19) AS anon_15
        ORDER BY anon_15.sort_key DESC, anon_15.id DESC
        LIMIT 3) AS anon_14 JOIN subject AS subject_5 ON subject_5.id = anon_14.id) AS anon_13) AS anon_12) AS anon_2 ON true
