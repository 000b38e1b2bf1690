SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM subject AS subject_1
      WHERE subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT *
            FROM record AS record_1
            WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
                OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND coalesce(record_1.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1)))) AND subject_1.kind = 'LEGAL_PERSON'
                AND subject_1.status = 'ACTIVE' AND subject_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND subject_1.id IN (
        SELECT subject_bigram.subject_id
        FROM subject_bigram
        WHERE subject_bigram.bigram IN (
          SELECT anon_3.value
          FROM json_each(?) AS anon_3)
        GROUP BY subject_bigram.subject_id
        HAVING count(*) = json_array_length(?)) AND instr(subject_1.name, ?) > 0 OR 0 = 1), 'nodes',
            json(json_group_array(json(CASE WHEN (anon_4.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
            anon_4.name, 'code', anon_4.code) WHEN (anon_4.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name',
            anon_4.name, 'code', anon_4.code) ELSE NULL END)) FILTER (WHERE anon_4.rn <= 20))) AS j,
            coalesce(group_concat(CASE WHEN (anon_4.rn <= 20) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_5.id AS id, anon_5.identity_key AS identity_key, anon_5.pseudonym AS pseudonym, anon_5.kind AS kind, anon_5.name AS name,
        anon_5.name_bigrams AS name_bigrams, anon_5.code AS code, anon_5.region_code AS region_code, anon_5.openness AS openness,
        anon_5.openness_basis AS openness_basis, anon_5.status AS status, anon_5.sole_trader AS sole_trader,
        anon_5.legal_representative AS legal_representative, anon_5.registered_on AS registered_on, anon_5.document_type AS document_type,
        anon_5.masked_number AS masked_number, anon_5.listed_number AS listed_number, anon_5.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_5.sort_key DESC, anon_5.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
          subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
          subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
          subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
          subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
          subject_2.listed_number AS listed_number, coalesce(subject_2.code, '') AS sort_key
      FROM subject AS subject_2
      WHERE subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT *
            FROM record AS record_2
            WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND coalesce(record_2.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1)))) AND subject_2.kind = 'LEGAL_PERSON'
                AND subject_2.status = 'ACTIVE' AND subject_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND subject_2.id IN (
        SELECT subject_bigram.subject_id
        FROM subject_bigram
        WHERE subject_bigram.bigram IN (
          SELECT anon_6.value
          FROM json_each(?) AS anon_6)
        GROUP BY subject_bigram.subject_id
        HAVING count(*) = json_array_length(?)) AND instr(subject_2.name, ?) > 0 OR 0 = 1
      ORDER BY coalesce(subject_2.code, '') DESC, subject_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_5
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_4) AS anon_1 ON 1 = 1
