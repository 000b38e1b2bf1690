WITH anon_19 AS (
  SELECT anon_20.value AS pair, (
    SELECT count(*) AS count_2
    FROM (
      SELECT 1 AS one
      FROM subject_bigram
      WHERE subject_bigram.bigram = anon_20.value
      LIMIT 2501 OFFSET 0) AS anon_21) AS names
  FROM json_each(?) AS anon_20
  ORDER BY names, pair
  LIMIT 1 OFFSET 0)
SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_object('filtered', json(json(json_extract(anon_6.x0, '$[0]'))), 'byName', json(json(json_extract(anon_6.x1, '$[0]'))),
      'decidedDesc', json(json(json_extract(anon_6.x2, '$[0]'))), 'decidedAsc', json(json(json_extract(anon_6.x3, '$[0]'))),
      'publishedDesc', json(json(json_extract(anon_6.x4, '$[0]'))), 'publishedAsc', json(json(json_extract(anon_6.x5, '$[0]'))), 'market',
      json(json(json_extract(anon_6.x6, '$[0]'))), 'duty', json(json(json_extract(anon_6.x7, '$[0]'))), 'defence',
      json(json(json_extract(anon_6.x8, '$[0]'))), 'other', json(json(json_extract(anon_6.x9, '$[0]'))), 'proposed',
      json(json(json_extract(anon_6.x10, '$[0]'))), 'noticeServed', json(json(json_extract(anon_6.x11, '$[0]'))), 'decided',
      json(json(json_extract(anon_6.x12, '$[0]'))), 'served', json(json(json_extract(anon_6.x13, '$[0]'))), 'suspended',
      json(json(json_extract(anon_6.x14, '$[0]'))), 'removed', json(json(json_extract(anon_6.x15, '$[0]'))), 'dropped',
      json(json(json_extract(anon_6.x16, '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_6.x0, '$[1]'),
      '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') || coalesce(json_extract(anon_6.x2, '$[1]'),
      '') || coalesce(json_extract(anon_6.x3, '$[1]'), '') || coalesce(json_extract(anon_6.x4, '$[1]'),
      '') || coalesce(json_extract(anon_6.x5, '$[1]'), '') || coalesce(json_extract(anon_6.x6, '$[1]'),
      '') || coalesce(json_extract(anon_6.x7, '$[1]'), '') || coalesce(json_extract(anon_6.x8, '$[1]'),
      '') || coalesce(json_extract(anon_6.x9, '$[1]'), '') || coalesce(json_extract(anon_6.x10, '$[1]'),
      '') || coalesce(json_extract(anon_6.x11, '$[1]'), '') || coalesce(json_extract(anon_6.x12, '$[1]'),
      '') || coalesce(json_extract(anon_6.x13, '$[1]'), '') || coalesce(json_extract(anon_6.x14, '$[1]'),
      '') || coalesce(json_extract(anon_6.x15, '$[1]'), '') || coalesce(json_extract(anon_6.x16, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7."key" AS "key", anon_7.name AS name, anon_7.type AS type, anon_7.authority AS authority,
        anon_7.region_code AS region_code, anon_7.jurisdiction AS jurisdiction, anon_7.legal_basis AS legal_basis,
        anon_7.number_exception AS number_exception, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM list_entry AS list_entry_1
            WHERE (list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                OR list_entry_1.publicity_until >= ?) OR list_entry_1.determining_unit_id = ?) AND NOT (list_entry_1.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.state = 'PUBLISHED'
                AND list_entry_1.behaviour = 'HEALTH_AND_LIFE' AND list_entry_1.subject_id = (
              SELECT subject_1.id
              FROM subject AS subject_1
              WHERE subject_1.identity_key = ? AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
                  AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_1
                    WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                        AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                        AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                        OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                        OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                        AND coalesce(record_1.notice_served_on <= ?, 0) = 0 AND NOT (record_1.provider_id IS NOT NULL
                        AND record_1.provider_id = ?)) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_2
                    WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                        AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                        AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                        OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                    SELECT *
                    FROM record AS record_2
                    WHERE record_2.subject_id = subject_1.id AND record_2.provider_id IS NOT NULL AND record_2.provider_id = ?
                        AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED'
                        OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                        AND coalesce(record_2.notice_served_on <= ?, 0) = 0 AND NOT (record_2.provider_id IS NOT NULL
                        AND record_2.provider_id = ?))))) AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                        OR (EXISTS (
                    SELECT 1
                    FROM record AS record_3
                    WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                        AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                        AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                        OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                        OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                        AND coalesce(record_3.notice_served_on <= ?, 0) = 0 AND NOT (record_3.provider_id IS NOT NULL
                        AND record_3.provider_id = ?)) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_3
                    WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN'
                        AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                        AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                        OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                    SELECT *
                    FROM record AS record_4
                    WHERE record_4.subject_id = subject_1.id AND record_4.provider_id IS NOT NULL AND record_4.provider_id = ?
                        AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED'
                        OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0 AND NOT (record_4.provider_id IS NOT NULL
                        AND record_4.provider_id = ?)))))) AND list_entry_1.determining_unit_id = (
              SELECT unit_1.id
              FROM unit AS unit_1
              WHERE unit_1.code = ? AND 1 = 1) AND list_entry_1.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND list_entry_1.decided_on >= ? AND list_entry_1.decided_on <= ?
                  AND list_entry_1.published_on >= ? AND list_entry_1.published_on <= ? AND list_entry_1.disputed_since IS NOT NULL
                  AND list_entry_1.list_id = anon_7.id), 'nodes', json(json_group_array(json_object('grounds',
                  CASE WHEN (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.state = 'PUBLISHED'
                  AND coalesce(anon_8.published_on <= ?, 0) = 1 AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?)
                  AND anon_8.screened IS 1 OR anon_8.determining_unit_id = ?) THEN anon_8.grounds ELSE NULL END)) FILTER (WHERE 1 = 1))),
                  coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                  AND anon_8.state = 'PUBLISHED' AND coalesce(anon_8.published_on <= ?, 0) = 1 AND (anon_8.publicity_until IS NULL
                  OR anon_8.publicity_until >= ?) AND NOT (anon_8.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_8.removed_on <= ?,
                  0) = 1)) OR coalesce(anon_8.subject_id = (
                  SELECT subject_2.id
                  FROM subject AS subject_2
                  WHERE subject_2.identity_key = ? AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
                      AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_5
                        WHERE record_5.subject_id = subject_2.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                            AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                            AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                            OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                            OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED')
                            OR record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_4
                        WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN'
                            AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                            AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                            OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))) AND (subject_2.openness = 'OPEN'
                            AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_6
                        WHERE record_6.subject_id = subject_2.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                            AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                            AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                            OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                            OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED')
                            OR record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_5
                        WHERE list_entry_5.subject_id = subject_2.id AND list_entry_5.openness = 'OPEN'
                            AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                            AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                            OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))), 0) = 0 OR coalesce(anon_8.determining_unit_id = (
                  SELECT unit_2.id
                  FROM unit AS unit_2
                  WHERE unit_2.code = ? AND 1 = 1), 0) = 0 OR (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                      AND anon_8.state = 'PUBLISHED' AND coalesce(anon_8.published_on <= ?, 0) = 1 AND (anon_8.publicity_until IS NULL
                      OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1 OR anon_8.determining_unit_id = ?)
                      AND NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.state = 'PUBLISHED'
                      AND coalesce(anon_8.published_on <= ?, 0) = 1 AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?)
                      AND anon_8.screened IS 1)) THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_8.subject_id) || ':0;' ELSE '' END, ''), '') || (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_4.pseudonym || ':1;', ''), '') ELSE '' END AS anon_9
          FROM (
            SELECT DISTINCT list_entry_6.subject_id AS "key"
            FROM list_entry AS list_entry_6
            WHERE (list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                OR list_entry_6.publicity_until >= ?) OR list_entry_6.determining_unit_id = ?) AND NOT (list_entry_6.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) AND list_entry_6.state = 'PUBLISHED'
                AND list_entry_6.behaviour = 'HEALTH_AND_LIFE' AND list_entry_6.subject_id = (
              SELECT subject_5.id
              FROM subject AS subject_5
              WHERE subject_5.identity_key = ? AND subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN'
                  AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_7
                    WHERE record_7.subject_id = subject_5.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                        AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                        AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                        OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                        OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                        AND coalesce(record_7.notice_served_on <= ?, 0) = 0 AND NOT (record_7.provider_id IS NOT NULL
                        AND record_7.provider_id = ?)) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_7
                    WHERE list_entry_7.subject_id = subject_5.id AND list_entry_7.openness = 'OPEN'
                        AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
                        AND coalesce(list_entry_7.published_on <= ?, 0) = 1 AND (list_entry_7.publicity_until IS NULL
                        OR list_entry_7.publicity_until >= ?) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                    SELECT *
                    FROM record AS record_8
                    WHERE record_8.subject_id = subject_5.id AND record_8.provider_id IS NOT NULL AND record_8.provider_id = ?
                        AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED'
                        OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                        AND coalesce(record_8.notice_served_on <= ?, 0) = 0 AND NOT (record_8.provider_id IS NOT NULL
                        AND record_8.provider_id = ?))))) AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL
                        OR (EXISTS (
                    SELECT 1
                    FROM record AS record_9
                    WHERE record_9.subject_id = subject_5.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                        AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                        AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                        OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
                        OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                        AND coalesce(record_9.notice_served_on <= ?, 0) = 0 AND NOT (record_9.provider_id IS NOT NULL
                        AND record_9.provider_id = ?)) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_8
                    WHERE list_entry_8.subject_id = subject_5.id AND list_entry_8.openness = 'OPEN'
                        AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                        AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
                        OR list_entry_8.publicity_until >= ?) AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_8.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                    SELECT *
                    FROM record AS record_10
                    WHERE record_10.subject_id = subject_5.id AND record_10.provider_id IS NOT NULL AND record_10.provider_id = ?
                        AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED'
                        OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                        AND coalesce(record_10.notice_served_on <= ?, 0) = 0 AND NOT (record_10.provider_id IS NOT NULL
                        AND record_10.provider_id = ?)))))) AND list_entry_6.determining_unit_id = (
              SELECT unit_3.id
              FROM unit AS unit_3
              WHERE unit_3.code = ? AND 1 = 1) AND list_entry_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND list_entry_6.decided_on >= ? AND list_entry_6.decided_on <= ?
                  AND list_entry_6.published_on >= ? AND list_entry_6.published_on <= ? AND list_entry_6.disputed_since IS NOT NULL
                  AND list_entry_6.list_id = anon_7.id AND NOT (list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?)
                  AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1)
                  AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                  AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                  OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN'
                  AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                  AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                  OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN'
                  AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                  AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                  OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN'
                  AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                  AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                  OR list_entry_6.publicity_until >= ?) AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND coalesce(list_entry_6.subject_id = (
                  SELECT subject_6.id
                  FROM subject AS subject_6
                  WHERE subject_6.identity_key = ? AND subject_6.kind != 'NATURAL_PERSON' AND (subject_6.openness = 'OPEN'
                      AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_11
                        WHERE record_11.subject_id = subject_6.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                            AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                            AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                            OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                            OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED')
                            OR record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_9
                        WHERE list_entry_9.subject_id = subject_6.id AND list_entry_9.openness = 'OPEN'
                            AND list_entry_9.openness_basis IS NOT NULL AND list_entry_9.state = 'PUBLISHED'
                            AND coalesce(list_entry_9.published_on <= ?, 0) = 1 AND (list_entry_9.publicity_until IS NULL
                            OR list_entry_9.publicity_until >= ?) AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_9.removed_on <= ?, 0) = 1) ))) AND (subject_6.openness = 'OPEN'
                            AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
                        SELECT 1
                        FROM record AS record_12
                        WHERE record_12.subject_id = subject_6.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                            AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                            AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                            OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
                            OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED')
                            OR record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                        SELECT 1
                        FROM list_entry AS list_entry_10
                        WHERE list_entry_10.subject_id = subject_6.id AND list_entry_10.openness = 'OPEN'
                            AND list_entry_10.openness_basis IS NOT NULL AND list_entry_10.state = 'PUBLISHED'
                            AND coalesce(list_entry_10.published_on <= ?, 0) = 1 AND (list_entry_10.publicity_until IS NULL
                            OR list_entry_10.publicity_until >= ?) AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED')
                            OR coalesce(list_entry_10.removed_on <= ?, 0) = 1) )))), 0) = 1
                            AND coalesce(list_entry_6.determining_unit_id = (
                  SELECT unit_4.id
                  FROM unit AS unit_4
                  WHERE unit_4.code = ? AND 1 = 1), 0) = 1)
            LIMIT 5 OFFSET 0) AS anon_10 JOIN subject AS subject_4 ON subject_4.id = anon_10."key")) AS json_array_1
      FROM (
        SELECT anon_11.id AS id, anon_11.list_id AS list_id, anon_11.subject_id AS subject_id, anon_11.state AS state,
            anon_11.behaviour AS behaviour, anon_11.grounds AS grounds, anon_11.screened AS screened,
            anon_11.basis_document AS basis_document, anon_11.determining_unit_id AS determining_unit_id,
            anon_11.region_code AS region_code, anon_11.openness AS openness, anon_11.openness_basis AS openness_basis,
            anon_11.decided_on AS decided_on, anon_11.published_on AS published_on, anon_11.publicity_until AS publicity_until,
            anon_11.removed_on AS removed_on, anon_11.disputed_since AS disputed_since, anon_11.ground_record_id AS ground_record_id,
            anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC, anon_11.id DESC) AS rn
        FROM (
          SELECT list_entry_11.id AS id, list_entry_11.list_id AS list_id, list_entry_11.subject_id AS subject_id,
              list_entry_11.state AS state, list_entry_11.behaviour AS behaviour, list_entry_11.grounds AS grounds,
              list_entry_11.screened AS screened, list_entry_11.basis_document AS basis_document,
              list_entry_11.determining_unit_id AS determining_unit_id, list_entry_11.region_code AS region_code,
              list_entry_11.openness AS openness, list_entry_11.openness_basis AS openness_basis, list_entry_11.decided_on AS decided_on,
              list_entry_11.published_on AS published_on, list_entry_11.publicity_until AS publicity_until,
              list_entry_11.removed_on AS removed_on, list_entry_11.disputed_since AS disputed_since,
              list_entry_11.ground_record_id AS ground_record_id, list_entry_11.decided_on AS sort_key
          FROM list_entry AS list_entry_11
          WHERE (list_entry_11.openness = 'OPEN' AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
              AND coalesce(list_entry_11.published_on <= ?, 0) = 1 AND (list_entry_11.publicity_until IS NULL
              OR list_entry_11.publicity_until >= ?) OR list_entry_11.determining_unit_id = ?) AND NOT (list_entry_11.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_11.removed_on <= ?, 0) = 1) AND list_entry_11.state = 'PUBLISHED'
              AND list_entry_11.behaviour = 'HEALTH_AND_LIFE' AND list_entry_11.subject_id = (
            SELECT subject_7.id
            FROM subject AS subject_7
            WHERE subject_7.identity_key = ? AND subject_7.kind != 'NATURAL_PERSON' AND (subject_7.openness = 'OPEN'
                AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_13
                  WHERE record_13.subject_id = subject_7.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                      AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                      AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                      OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                      OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                      AND coalesce(record_13.notice_served_on <= ?, 0) = 0 AND NOT (record_13.provider_id IS NOT NULL
                      AND record_13.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_12
                  WHERE list_entry_12.subject_id = subject_7.id AND list_entry_12.openness = 'OPEN'
                      AND list_entry_12.openness_basis IS NOT NULL AND list_entry_12.state = 'PUBLISHED'
                      AND coalesce(list_entry_12.published_on <= ?, 0) = 1 AND (list_entry_12.publicity_until IS NULL
                      OR list_entry_12.publicity_until >= ?) AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_12.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                  SELECT *
                  FROM record AS record_14
                  WHERE record_14.subject_id = subject_7.id AND record_14.provider_id IS NOT NULL AND record_14.provider_id = ?
                      AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1 OR record_14.state = 'ARCHIVED'
                      OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                      AND coalesce(record_14.notice_served_on <= ?, 0) = 0 AND NOT (record_14.provider_id IS NOT NULL
                      AND record_14.provider_id = ?))))) AND (subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL
                      OR (EXISTS (
                  SELECT 1
                  FROM record AS record_15
                  WHERE record_15.subject_id = subject_7.id AND record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                      AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                      AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                      OR record_15.publicity_until >= ?) AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
                      OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED') OR record_15.record_class = 'NEGATIVE'
                      AND coalesce(record_15.notice_served_on <= ?, 0) = 0 AND NOT (record_15.provider_id IS NOT NULL
                      AND record_15.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_13
                  WHERE list_entry_13.subject_id = subject_7.id AND list_entry_13.openness = 'OPEN'
                      AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                      AND coalesce(list_entry_13.published_on <= ?, 0) = 1 AND (list_entry_13.publicity_until IS NULL
                      OR list_entry_13.publicity_until >= ?) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_13.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                  SELECT *
                  FROM record AS record_16
                  WHERE record_16.subject_id = subject_7.id AND record_16.provider_id IS NOT NULL AND record_16.provider_id = ?
                      AND NOT (coalesce(record_16.disclosure_until < ?, 0) = 1 OR record_16.state = 'ARCHIVED'
                      OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                      AND coalesce(record_16.notice_served_on <= ?, 0) = 0 AND NOT (record_16.provider_id IS NOT NULL
                      AND record_16.provider_id = ?)))))) AND list_entry_11.determining_unit_id = (
            SELECT unit_5.id
            FROM unit AS unit_5
            WHERE unit_5.code = ? AND 1 = 1) AND list_entry_11.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND list_entry_11.decided_on >= ? AND list_entry_11.decided_on <= ?
                AND list_entry_11.published_on >= ? AND list_entry_11.published_on <= ? AND list_entry_11.disputed_since IS NOT NULL
                AND list_entry_11.list_id = anon_7.id
          ORDER BY list_entry_11.decided_on DESC, list_entry_11.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('subject', json(json(json_extract(anon_12.x0,
          '$[0]'))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN (NOT (anon_12.openness = 'OPEN'
          AND anon_12.openness_basis IS NOT NULL AND anon_12.state = 'PUBLISHED' AND coalesce(anon_12.published_on <= ?, 0) = 1
          AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?) AND NOT (anon_12.state IN ('REMOVED', 'DROPPED')
          OR coalesce(anon_12.removed_on <= ?, 0) = 1)) OR coalesce(EXISTS (
                  SELECT subject_8.id
                  FROM subject AS subject_8
                  WHERE subject_8.id = anon_12.subject_id AND instr(subject_8.name, ?) > 0 AND (subject_8.kind != 'NATURAL_PERSON'
                      AND (subject_8.openness = 'OPEN' AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_17
                          WHERE record_17.subject_id = subject_8.id AND record_17.openness = 'OPEN'
                              AND record_17.openness_basis IS NOT NULL AND record_17.confidentiality = 'NONE'
                              AND record_17.state = 'ACTIVE' AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_17.publicity_until IS NULL OR record_17.publicity_until >= ?)
                              AND NOT (coalesce(record_17.disclosure_until < ?, 0) = 1 OR record_17.state = 'ARCHIVED'
                              OR record_17.state IN ('DELETED', 'REVOKED') OR record_17.record_class = 'NEGATIVE'
                              AND coalesce(record_17.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_14
                          WHERE list_entry_14.subject_id = subject_8.id AND list_entry_14.openness = 'OPEN'
                              AND list_entry_14.openness_basis IS NOT NULL AND list_entry_14.state = 'PUBLISHED'
                              AND coalesce(list_entry_14.published_on <= ?, 0) = 1 AND (list_entry_14.publicity_until IS NULL
                              OR list_entry_14.publicity_until >= ?) AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_14.removed_on <= ?, 0) = 1) ))) AND (subject_8.openness = 'OPEN'
                              AND subject_8.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_18
                          WHERE record_18.subject_id = subject_8.id AND record_18.openness = 'OPEN'
                              AND record_18.openness_basis IS NOT NULL AND record_18.confidentiality = 'NONE'
                              AND record_18.state = 'ACTIVE' AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_18.publicity_until IS NULL OR record_18.publicity_until >= ?)
                              AND NOT (coalesce(record_18.disclosure_until < ?, 0) = 1 OR record_18.state = 'ARCHIVED'
                              OR record_18.state IN ('DELETED', 'REVOKED') OR record_18.record_class = 'NEGATIVE'
                              AND coalesce(record_18.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_15
                          WHERE list_entry_15.subject_id = subject_8.id AND list_entry_15.openness = 'OPEN'
                              AND list_entry_15.openness_basis IS NOT NULL AND list_entry_15.state = 'PUBLISHED'
                              AND coalesce(list_entry_15.published_on <= ?, 0) = 1 AND (list_entry_15.publicity_until IS NULL
                              OR list_entry_15.publicity_until >= ?) AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_15.removed_on <= ?, 0) = 1) ))) OR subject_8.kind = 'NATURAL_PERSON' AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_19
                          WHERE record_19.subject_id = subject_8.id AND record_19.openness = 'OPEN'
                              AND record_19.openness_basis IS NOT NULL AND record_19.confidentiality = 'NONE'
                              AND record_19.state = 'ACTIVE' AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_19.publicity_until IS NULL OR record_19.publicity_until >= ?)
                              AND NOT (coalesce(record_19.disclosure_until < ?, 0) = 1 OR record_19.state = 'ARCHIVED'
                              OR record_19.state IN ('DELETED', 'REVOKED') OR record_19.record_class = 'NEGATIVE'
                              AND coalesce(record_19.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_16
                          WHERE list_entry_16.subject_id = subject_8.id AND list_entry_16.openness = 'OPEN'
                              AND list_entry_16.openness_basis IS NOT NULL AND list_entry_16.state = 'PUBLISHED'
                              AND coalesce(list_entry_16.published_on <= ?, 0) = 1 AND (list_entry_16.publicity_until IS NULL
                              OR list_entry_16.publicity_until >= ?) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_16.removed_on <= ?, 0) = 1) ))) AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_20
                          WHERE record_20.subject_id = subject_8.id AND record_20.openness = 'OPEN'
                              AND record_20.openness_basis IS NOT NULL AND record_20.confidentiality = 'NONE'
                              AND record_20.state = 'ACTIVE' AND (record_20.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_20.publicity_until IS NULL OR record_20.publicity_until >= ?)
                              AND NOT (coalesce(record_20.disclosure_until < ?, 0) = 1 OR record_20.state = 'ARCHIVED'
                              OR record_20.state IN ('DELETED', 'REVOKED') OR record_20.record_class = 'NEGATIVE'
                              AND coalesce(record_20.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_17
                          WHERE list_entry_17.subject_id = subject_8.id AND list_entry_17.openness = 'OPEN'
                              AND list_entry_17.openness_basis IS NOT NULL AND list_entry_17.state = 'PUBLISHED'
                              AND coalesce(list_entry_17.published_on <= ?, 0) = 1 AND (list_entry_17.publicity_until IS NULL
                              OR list_entry_17.publicity_until >= ?) AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_17.removed_on <= ?, 0) = 1) ))))), 0) = 0) THEN (
              SELECT subject_9.pseudonym
              FROM subject AS subject_9
              WHERE subject_9.id = anon_12.subject_id) || ':1;' ELSE '' END || coalesce(json_extract(anon_12.x0, '$[1]'), ''), ''),
                  '') || '') AS json_array_2
      FROM (
        SELECT anon_13.id AS id, anon_13.list_id AS list_id, anon_13.subject_id AS subject_id, anon_13.state AS state,
            anon_13.behaviour AS behaviour, anon_13.grounds AS grounds, anon_13.screened AS screened,
            anon_13.basis_document AS basis_document, anon_13.determining_unit_id AS determining_unit_id,
            anon_13.region_code AS region_code, anon_13.openness AS openness, anon_13.openness_basis AS openness_basis,
            anon_13.decided_on AS decided_on, anon_13.published_on AS published_on, anon_13.publicity_until AS publicity_until,
            anon_13.removed_on AS removed_on, anon_13.disputed_since AS disputed_since, anon_13.ground_record_id AS ground_record_id,
            anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC, anon_13.id DESC) AS rn, (
          SELECT json_array(json(CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_object('name',
              anon_14.name) WHEN (anon_14.kind = 'NATURAL_PERSON') THEN json_object('name', anon_14.name) ELSE NULL END), '' || '' ||
              CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_14.openness = 'OPEN'
              AND anon_14.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_21
                    WHERE record_21.subject_id = anon_14.id AND record_21.openness = 'OPEN' AND record_21.openness_basis IS NOT NULL
                        AND record_21.confidentiality = 'NONE' AND record_21.state = 'ACTIVE'
                        AND (record_21.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_21.publicity_until IS NULL
                        OR record_21.publicity_until >= ?) AND NOT (coalesce(record_21.disclosure_until < ?, 0) = 1
                        OR record_21.state = 'ARCHIVED' OR record_21.state IN ('DELETED', 'REVOKED') OR record_21.record_class = 'NEGATIVE'
                        AND coalesce(record_21.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_18
                    WHERE list_entry_18.subject_id = anon_14.id AND list_entry_18.openness = 'OPEN'
                        AND list_entry_18.openness_basis IS NOT NULL AND list_entry_18.state = 'PUBLISHED'
                        AND coalesce(list_entry_18.published_on <= ?, 0) = 1 AND (list_entry_18.publicity_until IS NULL
                        OR list_entry_18.publicity_until >= ?) AND NOT (list_entry_18.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_18.removed_on <= ?, 0) = 1) )))) THEN anon_14.pseudonym || ':2;' ELSE '' END ELSE '' END ||
                        CASE WHEN (anon_14.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
                    SELECT 1
                    FROM record AS record_22
                    WHERE record_22.subject_id = anon_14.id AND record_22.openness = 'OPEN' AND record_22.openness_basis IS NOT NULL
                        AND record_22.confidentiality = 'NONE' AND record_22.state = 'ACTIVE'
                        AND (record_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_22.publicity_until IS NULL
                        OR record_22.publicity_until >= ?) AND NOT (coalesce(record_22.disclosure_until < ?, 0) = 1
                        OR record_22.state = 'ARCHIVED' OR record_22.state IN ('DELETED', 'REVOKED') OR record_22.record_class = 'NEGATIVE'
                        AND coalesce(record_22.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_19
                    WHERE list_entry_19.subject_id = anon_14.id AND list_entry_19.openness = 'OPEN'
                        AND list_entry_19.openness_basis IS NOT NULL AND list_entry_19.state = 'PUBLISHED'
                        AND coalesce(list_entry_19.published_on <= ?, 0) = 1 AND (list_entry_19.publicity_until IS NULL
                        OR list_entry_19.publicity_until >= ?) AND NOT (list_entry_19.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_19.removed_on <= ?, 0) = 1) )))) THEN anon_14.pseudonym || ':3;' ELSE '' END
                        ELSE '' END) AS json_array_3
          FROM (
            SELECT anon_15.id AS id, anon_15.identity_key AS identity_key, anon_15.pseudonym AS pseudonym, anon_15.kind AS kind,
                anon_15.name AS name, anon_15.name_bigrams AS name_bigrams, anon_15.code AS code, anon_15.region_code AS region_code,
                anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.status AS status,
                anon_15.sole_trader AS sole_trader, anon_15.legal_representative AS legal_representative,
                anon_15.registered_on AS registered_on, anon_15.document_type AS document_type, anon_15.masked_number AS masked_number,
                anon_15.listed_number AS listed_number
            FROM (
              SELECT subject_10.id AS id, subject_10.identity_key AS identity_key, subject_10.pseudonym AS pseudonym,
                  subject_10.kind AS kind, subject_10.name AS name, subject_10.name_bigrams AS name_bigrams, subject_10.code AS code,
                  subject_10.region_code AS region_code, subject_10.openness AS openness, subject_10.openness_basis AS openness_basis,
                  subject_10.status AS status, subject_10.sole_trader AS sole_trader,
                  subject_10.legal_representative AS legal_representative, subject_10.registered_on AS registered_on,
                  subject_10.document_type AS document_type, subject_10.masked_number AS masked_number,
                  subject_10.listed_number AS listed_number
              FROM subject AS subject_10
              WHERE (subject_10.kind != 'NATURAL_PERSON' AND (subject_10.openness = 'OPEN' AND subject_10.openness_basis IS NOT NULL
                  OR (EXISTS (
                      SELECT 1
                      FROM record AS record_23
                      WHERE record_23.subject_id = subject_10.id AND record_23.openness = 'OPEN' AND record_23.openness_basis IS NOT NULL
                          AND record_23.confidentiality = 'NONE' AND record_23.state = 'ACTIVE'
                          AND (record_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_23.publicity_until IS NULL
                          OR record_23.publicity_until >= ?) AND NOT (coalesce(record_23.disclosure_until < ?, 0) = 1
                          OR record_23.state = 'ARCHIVED' OR record_23.state IN ('DELETED', 'REVOKED')
                          OR record_23.record_class = 'NEGATIVE' AND coalesce(record_23.notice_served_on <= ?, 0) = 0
                          AND NOT (record_23.provider_id IS NOT NULL AND record_23.provider_id = ?)) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_20
                      WHERE list_entry_20.subject_id = subject_10.id AND list_entry_20.openness = 'OPEN'
                          AND list_entry_20.openness_basis IS NOT NULL AND list_entry_20.state = 'PUBLISHED'
                          AND coalesce(list_entry_20.published_on <= ?, 0) = 1 AND (list_entry_20.publicity_until IS NULL
                          OR list_entry_20.publicity_until >= ?) AND NOT (list_entry_20.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_20.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                      SELECT *
                      FROM record AS record_24
                      WHERE record_24.subject_id = subject_10.id AND record_24.provider_id IS NOT NULL AND record_24.provider_id = ?
                          AND NOT (coalesce(record_24.disclosure_until < ?, 0) = 1 OR record_24.state = 'ARCHIVED'
                          OR record_24.state IN ('DELETED', 'REVOKED') OR record_24.record_class = 'NEGATIVE'
                          AND coalesce(record_24.notice_served_on <= ?, 0) = 0 AND NOT (record_24.provider_id IS NOT NULL
                          AND record_24.provider_id = ?))))) OR subject_10.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_25
                      WHERE record_25.subject_id = subject_10.id AND record_25.openness = 'OPEN' AND record_25.openness_basis IS NOT NULL
                          AND record_25.confidentiality = 'NONE' AND record_25.state = 'ACTIVE'
                          AND (record_25.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_25.publicity_until IS NULL
                          OR record_25.publicity_until >= ?) AND NOT (coalesce(record_25.disclosure_until < ?, 0) = 1
                          OR record_25.state = 'ARCHIVED' OR record_25.state IN ('DELETED', 'REVOKED')
                          OR record_25.record_class = 'NEGATIVE' AND coalesce(record_25.notice_served_on <= ?, 0) = 0
                          AND NOT (record_25.provider_id IS NOT NULL AND record_25.provider_id = ?)) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_21
                      WHERE list_entry_21.subject_id = subject_10.id AND list_entry_21.openness = 'OPEN'
                          AND list_entry_21.openness_basis IS NOT NULL AND list_entry_21.state = 'PUBLISHED'
                          AND coalesce(list_entry_21.published_on <= ?, 0) = 1 AND (list_entry_21.publicity_until IS NULL
                          OR list_entry_21.publicity_until >= ?) AND NOT (list_entry_21.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_21.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                      SELECT *
                      FROM record AS record_26
                      WHERE record_26.subject_id = subject_10.id AND record_26.provider_id IS NOT NULL AND record_26.provider_id = ?
                          AND NOT (coalesce(record_26.disclosure_until < ?, 0) = 1 OR record_26.state = 'ARCHIVED'
                          OR record_26.state IN ('DELETED', 'REVOKED') OR record_26.record_class = 'NEGATIVE'
                          AND coalesce(record_26.notice_served_on <= ?, 0) = 0 AND NOT (record_26.provider_id IS NOT NULL
                          AND record_26.provider_id = ?)))))) AND subject_10.id = anon_13.subject_id
              LIMIT 1 OFFSET 0) AS anon_15
            LIMIT -1 OFFSET 0) AS anon_14) AS x0
        FROM (
          SELECT anon_16.id AS id, anon_16.list_id AS list_id, anon_16.subject_id AS subject_id, anon_16.state AS state,
              anon_16.behaviour AS behaviour, anon_16.grounds AS grounds, anon_16.screened AS screened,
              anon_16.basis_document AS basis_document, anon_16.determining_unit_id AS determining_unit_id,
              anon_16.region_code AS region_code, anon_16.openness AS openness, anon_16.openness_basis AS openness_basis,
              anon_16.decided_on AS decided_on, anon_16.published_on AS published_on, anon_16.publicity_until AS publicity_until,
              anon_16.removed_on AS removed_on, anon_16.disputed_since AS disputed_since, anon_16.ground_record_id AS ground_record_id,
              anon_16.sort_key AS sort_key
          FROM (
            SELECT anon_17.id AS id, anon_17.list_id AS list_id, anon_17.subject_id AS subject_id, anon_17.state AS state,
                anon_17.behaviour AS behaviour, anon_17.grounds AS grounds, anon_17.screened AS screened,
                anon_17.basis_document AS basis_document, anon_17.determining_unit_id AS determining_unit_id,
                anon_17.region_code AS region_code, anon_17.openness AS openness, anon_17.openness_basis AS openness_basis,
                anon_17.decided_on AS decided_on, anon_17.published_on AS published_on, anon_17.publicity_until AS publicity_until,
                anon_17.removed_on AS removed_on, anon_17.disputed_since AS disputed_since, anon_17.ground_record_id AS ground_record_id,
                anon_17.sort_key AS sort_key
            FROM (
              SELECT list_entry_22.id AS id, list_entry_22.list_id AS list_id, list_entry_22.subject_id AS subject_id,
                  list_entry_22.state AS state, list_entry_22.behaviour AS behaviour, list_entry_22.grounds AS grounds,
                  list_entry_22.screened AS screened, list_entry_22.basis_document AS basis_document,
                  list_entry_22.determining_unit_id AS determining_unit_id, list_entry_22.region_code AS region_code,
                  list_entry_22.openness AS openness, list_entry_22.openness_basis AS openness_basis,
                  list_entry_22.decided_on AS decided_on, list_entry_22.published_on AS published_on,
                  list_entry_22.publicity_until AS publicity_until, list_entry_22.removed_on AS removed_on,
                  list_entry_22.disputed_since AS disputed_since, list_entry_22.ground_record_id AS ground_record_id,
                  list_entry_22.decided_on AS sort_key
              FROM list_entry AS list_entry_22
              WHERE (
                SELECT anon_19.names <= 2500 AS anon_18
                FROM anon_19) AND list_entry_22.subject_id IN (
                SELECT subject_11.id
                FROM subject AS subject_11
                WHERE subject_11.id IN (
                  SELECT subject_bigram.subject_id
                  FROM subject_bigram
                  WHERE subject_bigram.bigram = (
                    SELECT anon_19.pair
                    FROM anon_19))) AND (list_entry_22.openness = 'OPEN' AND list_entry_22.openness_basis IS NOT NULL
                        AND list_entry_22.state = 'PUBLISHED' AND coalesce(list_entry_22.published_on <= ?, 0) = 1
                        AND (list_entry_22.publicity_until IS NULL OR list_entry_22.publicity_until >= ?)
                        OR list_entry_22.determining_unit_id = ?) AND NOT (list_entry_22.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_22.removed_on <= ?, 0) = 1) AND (EXISTS (
                  SELECT subject_12.id
                  FROM subject AS subject_12
                  WHERE subject_12.id = list_entry_22.subject_id AND instr(subject_12.name, ?) > 0 AND (subject_12.kind != 'NATURAL_PERSON'
                      AND (subject_12.openness = 'OPEN' AND subject_12.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_27
                          WHERE record_27.subject_id = subject_12.id AND record_27.openness = 'OPEN'
                              AND record_27.openness_basis IS NOT NULL AND record_27.confidentiality = 'NONE'
                              AND record_27.state = 'ACTIVE' AND (record_27.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_27.publicity_until IS NULL OR record_27.publicity_until >= ?)
                              AND NOT (coalesce(record_27.disclosure_until < ?, 0) = 1 OR record_27.state = 'ARCHIVED'
                              OR record_27.state IN ('DELETED', 'REVOKED') OR record_27.record_class = 'NEGATIVE'
                              AND coalesce(record_27.notice_served_on <= ?, 0) = 0 AND NOT (record_27.provider_id IS NOT NULL
                              AND record_27.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_23
                          WHERE list_entry_23.subject_id = subject_12.id AND list_entry_23.openness = 'OPEN'
                              AND list_entry_23.openness_basis IS NOT NULL AND list_entry_23.state = 'PUBLISHED'
                              AND coalesce(list_entry_23.published_on <= ?, 0) = 1 AND (list_entry_23.publicity_until IS NULL
                              OR list_entry_23.publicity_until >= ?) AND NOT (list_entry_23.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_23.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_28
                          WHERE record_28.subject_id = subject_12.id AND record_28.provider_id IS NOT NULL AND record_28.provider_id = ?
                              AND NOT (coalesce(record_28.disclosure_until < ?, 0) = 1 OR record_28.state = 'ARCHIVED'
                              OR record_28.state IN ('DELETED', 'REVOKED') OR record_28.record_class = 'NEGATIVE'
                              AND coalesce(record_28.notice_served_on <= ?, 0) = 0 AND NOT (record_28.provider_id IS NOT NULL
                              AND record_28.provider_id = ?))))) AND (subject_12.openness = 'OPEN'
                              AND subject_12.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_29
                          WHERE record_29.subject_id = subject_12.id AND record_29.openness = 'OPEN'
                              AND record_29.openness_basis IS NOT NULL AND record_29.confidentiality = 'NONE'
                              AND record_29.state = 'ACTIVE' AND (record_29.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_29.publicity_until IS NULL OR record_29.publicity_until >= ?)
                              AND NOT (coalesce(record_29.disclosure_until < ?, 0) = 1 OR record_29.state = 'ARCHIVED'
                              OR record_29.state IN ('DELETED', 'REVOKED') OR record_29.record_class = 'NEGATIVE'
                              AND coalesce(record_29.notice_served_on <= ?, 0) = 0 AND NOT (record_29.provider_id IS NOT NULL
                              AND record_29.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_24
                          WHERE list_entry_24.subject_id = subject_12.id AND list_entry_24.openness = 'OPEN'
                              AND list_entry_24.openness_basis IS NOT NULL AND list_entry_24.state = 'PUBLISHED'
                              AND coalesce(list_entry_24.published_on <= ?, 0) = 1 AND (list_entry_24.publicity_until IS NULL
                              OR list_entry_24.publicity_until >= ?) AND NOT (list_entry_24.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_24.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_30
                          WHERE record_30.subject_id = subject_12.id AND record_30.provider_id IS NOT NULL AND record_30.provider_id = ?
                              AND NOT (coalesce(record_30.disclosure_until < ?, 0) = 1 OR record_30.state = 'ARCHIVED'
                              OR record_30.state IN ('DELETED', 'REVOKED') OR record_30.record_class = 'NEGATIVE'
                              AND coalesce(record_30.notice_served_on <= ?, 0) = 0 AND NOT (record_30.provider_id IS NOT NULL
                              AND record_30.provider_id = ?))))) OR subject_12.kind = 'NATURAL_PERSON' AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_31
                          WHERE record_31.subject_id = subject_12.id AND record_31.openness = 'OPEN'
                              AND record_31.openness_basis IS NOT NULL AND record_31.confidentiality = 'NONE'
                              AND record_31.state = 'ACTIVE' AND (record_31.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_31.publicity_until IS NULL OR record_31.publicity_until >= ?)
                              AND NOT (coalesce(record_31.disclosure_until < ?, 0) = 1 OR record_31.state = 'ARCHIVED'
                              OR record_31.state IN ('DELETED', 'REVOKED') OR record_31.record_class = 'NEGATIVE'
                              AND coalesce(record_31.notice_served_on <= ?, 0) = 0 AND NOT (record_31.provider_id IS NOT NULL
                              AND record_31.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_25
                          WHERE list_entry_25.subject_id = subject_12.id AND list_entry_25.openness = 'OPEN'
                              AND list_entry_25.openness_basis IS NOT NULL AND list_entry_25.state = 'PUBLISHED'
                              AND coalesce(list_entry_25.published_on <= ?, 0) = 1 AND (list_entry_25.publicity_until IS NULL
                              OR list_entry_25.publicity_until >= ?) AND NOT (list_entry_25.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_25.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_32
                          WHERE record_32.subject_id = subject_12.id AND record_32.provider_id IS NOT NULL AND record_32.provider_id = ?
                              AND NOT (coalesce(record_32.disclosure_until < ?, 0) = 1 OR record_32.state = 'ARCHIVED'
                              OR record_32.state IN ('DELETED', 'REVOKED') OR record_32.record_class = 'NEGATIVE'
                              AND coalesce(record_32.notice_served_on <= ?, 0) = 0 AND NOT (record_32.provider_id IS NOT NULL
                              AND record_32.provider_id = ?))))) AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_33
                          WHERE record_33.subject_id = subject_12.id AND record_33.openness = 'OPEN'
                              AND record_33.openness_basis IS NOT NULL AND record_33.confidentiality = 'NONE'
                              AND record_33.state = 'ACTIVE' AND (record_33.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_33.publicity_until IS NULL OR record_33.publicity_until >= ?)
                              AND NOT (coalesce(record_33.disclosure_until < ?, 0) = 1 OR record_33.state = 'ARCHIVED'
                              OR record_33.state IN ('DELETED', 'REVOKED') OR record_33.record_class = 'NEGATIVE'
                              AND coalesce(record_33.notice_served_on <= ?, 0) = 0 AND NOT (record_33.provider_id IS NOT NULL
                              AND record_33.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_26
                          WHERE list_entry_26.subject_id = subject_12.id AND list_entry_26.openness = 'OPEN'
                              AND list_entry_26.openness_basis IS NOT NULL AND list_entry_26.state = 'PUBLISHED'
                              AND coalesce(list_entry_26.published_on <= ?, 0) = 1 AND (list_entry_26.publicity_until IS NULL
                              OR list_entry_26.publicity_until >= ?) AND NOT (list_entry_26.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_26.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_34
                          WHERE record_34.subject_id = subject_12.id AND record_34.provider_id IS NOT NULL AND record_34.provider_id = ?
                              AND NOT (coalesce(record_34.disclosure_until < ?, 0) = 1 OR record_34.state = 'ARCHIVED'
                              OR record_34.state IN ('DELETED', 'REVOKED') OR record_34.record_class = 'NEGATIVE'
                              AND coalesce(record_34.notice_served_on <= ?, 0) = 0 AND NOT (record_34.provider_id IS NOT NULL
                              AND record_34.provider_id = ?)))))))) AND list_entry_22.list_id = anon_7.id
              ORDER BY list_entry_22.decided_on DESC, list_entry_22.id DESC
              LIMIT CASE WHEN (
                SELECT anon_19.names <= 2500 AS anon_18
                FROM anon_19) THEN 20 ELSE 0 END OFFSET 0) AS anon_17
            UNION ALL
            SELECT anon_22.id AS id, anon_22.list_id AS list_id, anon_22.subject_id AS subject_id, anon_22.state AS state,
                anon_22.behaviour AS behaviour, anon_22.grounds AS grounds, anon_22.screened AS screened,
                anon_22.basis_document AS basis_document, anon_22.determining_unit_id AS determining_unit_id,
                anon_22.region_code AS region_code, anon_22.openness AS openness, anon_22.openness_basis AS openness_basis,
                anon_22.decided_on AS decided_on, anon_22.published_on AS published_on, anon_22.publicity_until AS publicity_until,
                anon_22.removed_on AS removed_on, anon_22.disputed_since AS disputed_since, anon_22.ground_record_id AS ground_record_id,
                anon_22.sort_key AS sort_key
            FROM (
              SELECT list_entry_27.id AS id, list_entry_27.list_id AS list_id, list_entry_27.subject_id AS subject_id,
                  list_entry_27.state AS state, list_entry_27.behaviour AS behaviour, list_entry_27.grounds AS grounds,
                  list_entry_27.screened AS screened, list_entry_27.basis_document AS basis_document,
                  list_entry_27.determining_unit_id AS determining_unit_id, list_entry_27.region_code AS region_code,
                  list_entry_27.openness AS openness, list_entry_27.openness_basis AS openness_basis,
                  list_entry_27.decided_on AS decided_on, list_entry_27.published_on AS published_on,
                  list_entry_27.publicity_until AS publicity_until, list_entry_27.removed_on AS removed_on,
                  list_entry_27.disputed_since AS disputed_since, list_entry_27.ground_record_id AS ground_record_id,
                  list_entry_27.decided_on AS sort_key
              FROM list_entry AS list_entry_27
              WHERE (
                SELECT anon_19.names <= 2500 AS anon_18
                FROM anon_19) = 0 AND (list_entry_27.openness = 'OPEN' AND list_entry_27.openness_basis IS NOT NULL
                    AND list_entry_27.state = 'PUBLISHED' AND coalesce(list_entry_27.published_on <= ?, 0) = 1
                    AND (list_entry_27.publicity_until IS NULL OR list_entry_27.publicity_until >= ?)
                    OR list_entry_27.determining_unit_id = ?) AND NOT (list_entry_27.state IN ('REMOVED', 'DROPPED')
                    OR coalesce(list_entry_27.removed_on <= ?, 0) = 1) AND (EXISTS (
                  SELECT subject_13.id
                  FROM subject AS subject_13
                  WHERE subject_13.id = list_entry_27.subject_id AND instr(subject_13.name, ?) > 0 AND (subject_13.kind != 'NATURAL_PERSON'
                      AND (subject_13.openness = 'OPEN' AND subject_13.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_35
                          WHERE record_35.subject_id = subject_13.id AND record_35.openness = 'OPEN'
                              AND record_35.openness_basis IS NOT NULL AND record_35.confidentiality = 'NONE'
                              AND record_35.state = 'ACTIVE' AND (record_35.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_35.publicity_until IS NULL OR record_35.publicity_until >= ?)
                              AND NOT (coalesce(record_35.disclosure_until < ?, 0) = 1 OR record_35.state = 'ARCHIVED'
                              OR record_35.state IN ('DELETED', 'REVOKED') OR record_35.record_class = 'NEGATIVE'
                              AND coalesce(record_35.notice_served_on <= ?, 0) = 0 AND NOT (record_35.provider_id IS NOT NULL
                              AND record_35.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_28
                          WHERE list_entry_28.subject_id = subject_13.id AND list_entry_28.openness = 'OPEN'
                              AND list_entry_28.openness_basis IS NOT NULL AND list_entry_28.state = 'PUBLISHED'
                              AND coalesce(list_entry_28.published_on <= ?, 0) = 1 AND (list_entry_28.publicity_until IS NULL
                              OR list_entry_28.publicity_until >= ?) AND NOT (list_entry_28.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_28.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_36
                          WHERE record_36.subject_id = subject_13.id AND record_36.provider_id IS NOT NULL AND record_36.provider_id = ?
                              AND NOT (coalesce(record_36.disclosure_until < ?, 0) = 1 OR record_36.state = 'ARCHIVED'
                              OR record_36.state IN ('DELETED', 'REVOKED') OR record_36.record_class = 'NEGATIVE'
                              AND coalesce(record_36.notice_served_on <= ?, 0) = 0 AND NOT (record_36.provider_id IS NOT NULL
                              AND record_36.provider_id = ?))))) AND (subject_13.openness = 'OPEN'
                              AND subject_13.openness_basis IS NOT NULL OR (EXISTS (
                          SELECT 1
                          FROM record AS record_37
                          WHERE record_37.subject_id = subject_13.id AND record_37.openness = 'OPEN'
                              AND record_37.openness_basis IS NOT NULL AND record_37.confidentiality = 'NONE'
                              AND record_37.state = 'ACTIVE' AND (record_37.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_37.publicity_until IS NULL OR record_37.publicity_until >= ?)
                              AND NOT (coalesce(record_37.disclosure_until < ?, 0) = 1 OR record_37.state = 'ARCHIVED'
                              OR record_37.state IN ('DELETED', 'REVOKED') OR record_37.record_class = 'NEGATIVE'
                              AND coalesce(record_37.notice_served_on <= ?, 0) = 0 AND NOT (record_37.provider_id IS NOT NULL
                              AND record_37.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_29
                          WHERE list_entry_29.subject_id = subject_13.id AND list_entry_29.openness = 'OPEN'
                              AND list_entry_29.openness_basis IS NOT NULL AND list_entry_29.state = 'PUBLISHED'
                              AND coalesce(list_entry_29.published_on <= ?, 0) = 1 AND (list_entry_29.publicity_until IS NULL
                              OR list_entry_29.publicity_until >= ?) AND NOT (list_entry_29.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_29.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_38
                          WHERE record_38.subject_id = subject_13.id AND record_38.provider_id IS NOT NULL AND record_38.provider_id = ?
                              AND NOT (coalesce(record_38.disclosure_until < ?, 0) = 1 OR record_38.state = 'ARCHIVED'
                              OR record_38.state IN ('DELETED', 'REVOKED') OR record_38.record_class = 'NEGATIVE'
                              AND coalesce(record_38.notice_served_on <= ?, 0) = 0 AND NOT (record_38.provider_id IS NOT NULL
                              AND record_38.provider_id = ?))))) OR subject_13.kind = 'NATURAL_PERSON' AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_39
                          WHERE record_39.subject_id = subject_13.id AND record_39.openness = 'OPEN'
                              AND record_39.openness_basis IS NOT NULL AND record_39.confidentiality = 'NONE'
                              AND record_39.state = 'ACTIVE' AND (record_39.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_39.publicity_until IS NULL OR record_39.publicity_until >= ?)
                              AND NOT (coalesce(record_39.disclosure_until < ?, 0) = 1 OR record_39.state = 'ARCHIVED'
                              OR record_39.state IN ('DELETED', 'REVOKED') OR record_39.record_class = 'NEGATIVE'
                              AND coalesce(record_39.notice_served_on <= ?, 0) = 0 AND NOT (record_39.provider_id IS NOT NULL
                              AND record_39.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_30
                          WHERE list_entry_30.subject_id = subject_13.id AND list_entry_30.openness = 'OPEN'
                              AND list_entry_30.openness_basis IS NOT NULL AND list_entry_30.state = 'PUBLISHED'
                              AND coalesce(list_entry_30.published_on <= ?, 0) = 1 AND (list_entry_30.publicity_until IS NULL
                              OR list_entry_30.publicity_until >= ?) AND NOT (list_entry_30.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_30.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_40
                          WHERE record_40.subject_id = subject_13.id AND record_40.provider_id IS NOT NULL AND record_40.provider_id = ?
                              AND NOT (coalesce(record_40.disclosure_until < ?, 0) = 1 OR record_40.state = 'ARCHIVED'
                              OR record_40.state IN ('DELETED', 'REVOKED') OR record_40.record_class = 'NEGATIVE'
                              AND coalesce(record_40.notice_served_on <= ?, 0) = 0 AND NOT (record_40.provider_id IS NOT NULL
                              AND record_40.provider_id = ?))))) AND ((EXISTS (
                          SELECT 1
                          FROM record AS record_41
                          WHERE record_41.subject_id = subject_13.id AND record_41.openness = 'OPEN'
                              AND record_41.openness_basis IS NOT NULL AND record_41.confidentiality = 'NONE'
                              AND record_41.state = 'ACTIVE' AND (record_41.category NOT IN ('OFFICIAL_INTEGRITY'))
                              AND (record_41.publicity_until IS NULL OR record_41.publicity_until >= ?)
                              AND NOT (coalesce(record_41.disclosure_until < ?, 0) = 1 OR record_41.state = 'ARCHIVED'
                              OR record_41.state IN ('DELETED', 'REVOKED') OR record_41.record_class = 'NEGATIVE'
                              AND coalesce(record_41.notice_served_on <= ?, 0) = 0 AND NOT (record_41.provider_id IS NOT NULL
                              AND record_41.provider_id = ?)) )) OR (EXISTS (
                          SELECT 1
                          FROM list_entry AS list_entry_31
                          WHERE list_entry_31.subject_id = subject_13.id AND list_entry_31.openness = 'OPEN'
                              AND list_entry_31.openness_basis IS NOT NULL AND list_entry_31.state = 'PUBLISHED'
                              AND coalesce(list_entry_31.published_on <= ?, 0) = 1 AND (list_entry_31.publicity_until IS NULL
                              OR list_entry_31.publicity_until >= ?) AND NOT (list_entry_31.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_31.removed_on <= ?, 0) = 1) )) OR (EXISTS (
                          SELECT *
                          FROM record AS record_42
                          WHERE record_42.subject_id = subject_13.id AND record_42.provider_id IS NOT NULL AND record_42.provider_id = ?
                              AND NOT (coalesce(record_42.disclosure_until < ?, 0) = 1 OR record_42.state = 'ARCHIVED'
                              OR record_42.state IN ('DELETED', 'REVOKED') OR record_42.record_class = 'NEGATIVE'
                              AND coalesce(record_42.notice_served_on <= ?, 0) = 0 AND NOT (record_42.provider_id IS NOT NULL
                              AND record_42.provider_id = ?)))))))) AND list_entry_27.list_id = anon_7.id
              ORDER BY list_entry_27.decided_on DESC, list_entry_27.id DESC
              LIMIT CASE WHEN (
                SELECT anon_19.names <= 2500 AS anon_18
                FROM anon_19) = 0 THEN 20 ELSE 0 END OFFSET 0) AS anon_22) AS anon_16
          ORDER BY anon_16.sort_key DESC, anon_16.id DESC
          LIMIT 20 OFFSET 0) AS anon_13
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x1, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('decidedOn', anon_23.decided_on)) FILTER (WHERE 1 = 1))),
          coalesce(group_concat('' || CASE WHEN (NOT (anon_23.openness = 'OPEN' AND anon_23.openness_basis IS NOT NULL
          AND anon_23.state = 'PUBLISHED' AND coalesce(anon_23.published_on <= ?, 0) = 1 AND (anon_23.publicity_until IS NULL
          OR anon_23.publicity_until >= ?) AND NOT (anon_23.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_23.removed_on <= ?, 0) = 1)))
          THEN (
              SELECT subject_14.pseudonym
              FROM subject AS subject_14
              WHERE subject_14.id = anon_23.subject_id) || ':6;' ELSE '' END, ''), '') || '') AS json_array_4
      FROM (
        SELECT anon_24.id AS id, anon_24.list_id AS list_id, anon_24.subject_id AS subject_id, anon_24.state AS state,
            anon_24.behaviour AS behaviour, anon_24.grounds AS grounds, anon_24.screened AS screened,
            anon_24.basis_document AS basis_document, anon_24.determining_unit_id AS determining_unit_id,
            anon_24.region_code AS region_code, anon_24.openness AS openness, anon_24.openness_basis AS openness_basis,
            anon_24.decided_on AS decided_on, anon_24.published_on AS published_on, anon_24.publicity_until AS publicity_until,
            anon_24.removed_on AS removed_on, anon_24.disputed_since AS disputed_since, anon_24.ground_record_id AS ground_record_id,
            anon_24.sort_key AS sort_key, row_number() OVER (ORDER BY anon_24.sort_key DESC, anon_24.id DESC) AS rn
        FROM (
          SELECT list_entry_32.id AS id, list_entry_32.list_id AS list_id, list_entry_32.subject_id AS subject_id,
              list_entry_32.state AS state, list_entry_32.behaviour AS behaviour, list_entry_32.grounds AS grounds,
              list_entry_32.screened AS screened, list_entry_32.basis_document AS basis_document,
              list_entry_32.determining_unit_id AS determining_unit_id, list_entry_32.region_code AS region_code,
              list_entry_32.openness AS openness, list_entry_32.openness_basis AS openness_basis, list_entry_32.decided_on AS decided_on,
              list_entry_32.published_on AS published_on, list_entry_32.publicity_until AS publicity_until,
              list_entry_32.removed_on AS removed_on, list_entry_32.disputed_since AS disputed_since,
              list_entry_32.ground_record_id AS ground_record_id, list_entry_32.decided_on AS sort_key
          FROM list_entry AS list_entry_32
          WHERE (list_entry_32.openness = 'OPEN' AND list_entry_32.openness_basis IS NOT NULL AND list_entry_32.state = 'PUBLISHED'
              AND coalesce(list_entry_32.published_on <= ?, 0) = 1 AND (list_entry_32.publicity_until IS NULL
              OR list_entry_32.publicity_until >= ?) OR list_entry_32.determining_unit_id = ?) AND NOT (list_entry_32.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_32.removed_on <= ?, 0) = 1) AND list_entry_32.list_id = anon_7.id
          ORDER BY list_entry_32.decided_on DESC, list_entry_32.id DESC
          LIMIT 2 OFFSET 0) AS anon_24
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_23) AS x2, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('decidedOn', anon_25.decided_on)) FILTER (WHERE 1 = 1))),
          coalesce(group_concat('' || CASE WHEN (NOT (anon_25.openness = 'OPEN' AND anon_25.openness_basis IS NOT NULL
          AND anon_25.state = 'PUBLISHED' AND coalesce(anon_25.published_on <= ?, 0) = 1 AND (anon_25.publicity_until IS NULL
          OR anon_25.publicity_until >= ?) AND NOT (anon_25.state IN ('REMOVED', 'DROPPED') OR coalesce(anon_25.removed_on <= ?, 0) = 1)))
          THEN (
              SELECT subject_15.pseudonym
              FROM subject AS subject_15
              WHERE subject_15.id = anon_25.subject_id) || ':6;' ELSE '' END, ''), '') || '') AS json_array_5
      FROM (
        SELECT anon_26.id AS id, anon_26.list_id AS list_id, anon_26.subject_id AS subject_id, anon_26.state AS state,
            anon_26.behaviour AS behaviour, anon_26.grounds AS grounds, anon_26.screened AS screened,
            anon_26.basis_document AS basis_document, anon_26.determining_unit_id AS determining_unit_id,
            anon_26.region_code AS region_code, anon_26.openness AS openness, anon_26.openness_basis AS openness_basis,
            anon_26.decided_on AS decided_on, anon_26.published_on AS published_on, anon_26.publicity_until AS publicity_until,
            anon_26.removed_on AS removed_on, anon_26.disputed_since AS disputed_since, anon_26.ground_record_id AS ground_record_id,
            anon_26.sort_key AS sort_key, row_number() OVER (ORDER BY anon_26.sort_key ASC, anon_26.id ASC) AS rn
        FROM (
          SELECT list_entry_33.id AS id, list_entry_33.list_id AS list_id, list_entry_33.subject_id AS subject_id,
              list_entry_33.state AS state, list_entry_33.behaviour AS behaviour, list_entry_33.grounds AS grounds,
              list_entry_33.screened AS screened, list_entry_33.basis_document AS basis_document,
              list_entry_33.determining_unit_id AS determining_unit_id, list_entry_33.region_code AS region_code,
              list_entry_33.openness AS openness, list_entry_33.openness_basis AS openness_basis, list_entry_33.decided_on AS decided_on,
              list_entry_33.published_on AS published_on, list_entry_33.publicity_until AS publicity_until,
              list_entry_33.removed_on AS removed_on, list_entry_33.disputed_since AS disputed_since,
              list_entry_33.ground_record_id AS ground_record_id, list_entry_33.decided_on AS sort_key
          FROM list_entry AS list_entry_33
          WHERE (list_entry_33.openness = 'OPEN' AND list_entry_33.openness_basis IS NOT NULL AND list_entry_33.state = 'PUBLISHED'
              AND coalesce(list_entry_33.published_on <= ?, 0) = 1 AND (list_entry_33.publicity_until IS NULL
              OR list_entry_33.publicity_until >= ?) OR list_entry_33.determining_unit_id = ?) AND NOT (list_entry_33.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_33.removed_on <= ?, 0) = 1) AND list_entry_33.list_id = anon_7.id
          ORDER BY list_entry_33.decided_on ASC, list_entry_33.id ASC
          LIMIT 2 OFFSET 0) AS anon_26
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_25) AS x3, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('publishedOn',
          anon_27.published_on)) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN (NOT (anon_27.openness = 'OPEN'
          AND anon_27.openness_basis IS NOT NULL AND anon_27.state = 'PUBLISHED' AND coalesce(anon_27.published_on <= ?, 0) = 1
          AND (anon_27.publicity_until IS NULL OR anon_27.publicity_until >= ?) AND NOT (anon_27.state IN ('REMOVED', 'DROPPED')
          OR coalesce(anon_27.removed_on <= ?, 0) = 1))) THEN (
              SELECT subject_16.pseudonym
              FROM subject AS subject_16
              WHERE subject_16.id = anon_27.subject_id) || ':6;' ELSE '' END, ''), '') || '') AS json_array_6
      FROM (
        SELECT anon_28.id AS id, anon_28.list_id AS list_id, anon_28.subject_id AS subject_id, anon_28.state AS state,
            anon_28.behaviour AS behaviour, anon_28.grounds AS grounds, anon_28.screened AS screened,
            anon_28.basis_document AS basis_document, anon_28.determining_unit_id AS determining_unit_id,
            anon_28.region_code AS region_code, anon_28.openness AS openness, anon_28.openness_basis AS openness_basis,
            anon_28.decided_on AS decided_on, anon_28.published_on AS published_on, anon_28.publicity_until AS publicity_until,
            anon_28.removed_on AS removed_on, anon_28.disputed_since AS disputed_since, anon_28.ground_record_id AS ground_record_id,
            anon_28.sort_key AS sort_key, row_number() OVER (ORDER BY anon_28.sort_key DESC, anon_28.id DESC) AS rn
        FROM (
          SELECT list_entry_34.id AS id, list_entry_34.list_id AS list_id, list_entry_34.subject_id AS subject_id,
              list_entry_34.state AS state, list_entry_34.behaviour AS behaviour, list_entry_34.grounds AS grounds,
              list_entry_34.screened AS screened, list_entry_34.basis_document AS basis_document,
              list_entry_34.determining_unit_id AS determining_unit_id, list_entry_34.region_code AS region_code,
              list_entry_34.openness AS openness, list_entry_34.openness_basis AS openness_basis, list_entry_34.decided_on AS decided_on,
              list_entry_34.published_on AS published_on, list_entry_34.publicity_until AS publicity_until,
              list_entry_34.removed_on AS removed_on, list_entry_34.disputed_since AS disputed_since,
              list_entry_34.ground_record_id AS ground_record_id, coalesce(list_entry_34.published_on, '0001-01-01') AS sort_key
          FROM list_entry AS list_entry_34
          WHERE (list_entry_34.openness = 'OPEN' AND list_entry_34.openness_basis IS NOT NULL AND list_entry_34.state = 'PUBLISHED'
              AND coalesce(list_entry_34.published_on <= ?, 0) = 1 AND (list_entry_34.publicity_until IS NULL
              OR list_entry_34.publicity_until >= ?) OR list_entry_34.determining_unit_id = ?) AND NOT (list_entry_34.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_34.removed_on <= ?, 0) = 1) AND list_entry_34.list_id = anon_7.id
          ORDER BY coalesce(list_entry_34.published_on, '0001-01-01') DESC, list_entry_34.id DESC
          LIMIT 2 OFFSET 0) AS anon_28
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_27) AS x4, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('publishedOn',
          anon_29.published_on)) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN (NOT (anon_29.openness = 'OPEN'
          AND anon_29.openness_basis IS NOT NULL AND anon_29.state = 'PUBLISHED' AND coalesce(anon_29.published_on <= ?, 0) = 1
          AND (anon_29.publicity_until IS NULL OR anon_29.publicity_until >= ?) AND NOT (anon_29.state IN ('REMOVED', 'DROPPED')
          OR coalesce(anon_29.removed_on <= ?, 0) = 1))) THEN (
              SELECT subject_17.pseudonym
              FROM subject AS subject_17
              WHERE subject_17.id = anon_29.subject_id) || ':6;' ELSE '' END, ''), '') || '') AS json_array_7
      FROM (
        SELECT anon_30.id AS id, anon_30.list_id AS list_id, anon_30.subject_id AS subject_id, anon_30.state AS state,
            anon_30.behaviour AS behaviour, anon_30.grounds AS grounds, anon_30.screened AS screened,
            anon_30.basis_document AS basis_document, anon_30.determining_unit_id AS determining_unit_id,
            anon_30.region_code AS region_code, anon_30.openness AS openness, anon_30.openness_basis AS openness_basis,
            anon_30.decided_on AS decided_on, anon_30.published_on AS published_on, anon_30.publicity_until AS publicity_until,
            anon_30.removed_on AS removed_on, anon_30.disputed_since AS disputed_since, anon_30.ground_record_id AS ground_record_id,
            anon_30.sort_key AS sort_key, row_number() OVER (ORDER BY anon_30.sort_key ASC, anon_30.id ASC) AS rn
        FROM (
          SELECT list_entry_35.id AS id, list_entry_35.list_id AS list_id, list_entry_35.subject_id AS subject_id,
              list_entry_35.state AS state, list_entry_35.behaviour AS behaviour, list_entry_35.grounds AS grounds,
              list_entry_35.screened AS screened, list_entry_35.basis_document AS basis_document,
              list_entry_35.determining_unit_id AS determining_unit_id, list_entry_35.region_code AS region_code,
              list_entry_35.openness AS openness, list_entry_35.openness_basis AS openness_basis, list_entry_35.decided_on AS decided_on,
              list_entry_35.published_on AS published_on, list_entry_35.publicity_until AS publicity_until,
              list_entry_35.removed_on AS removed_on, list_entry_35.disputed_since AS disputed_since,
              list_entry_35.ground_record_id AS ground_record_id, coalesce(list_entry_35.published_on, '0001-01-01') AS sort_key
          FROM list_entry AS list_entry_35
          WHERE (list_entry_35.openness = 'OPEN' AND list_entry_35.openness_basis IS NOT NULL AND list_entry_35.state = 'PUBLISHED'
              AND coalesce(list_entry_35.published_on <= ?, 0) = 1 AND (list_entry_35.publicity_until IS NULL
              OR list_entry_35.publicity_until >= ?) OR list_entry_35.determining_unit_id = ?) AND NOT (list_entry_35.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_35.removed_on <= ?, 0) = 1) AND list_entry_35.list_id = anon_7.id
          ORDER BY coalesce(list_entry_35.published_on, '0001-01-01') ASC, list_entry_35.id ASC
          LIMIT 2 OFFSET 0) AS anon_30
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_29) AS x5, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_3
            FROM list_entry AS list_entry_36
            WHERE (list_entry_36.openness = 'OPEN' AND list_entry_36.openness_basis IS NOT NULL AND list_entry_36.state = 'PUBLISHED'
                AND coalesce(list_entry_36.published_on <= ?, 0) = 1 AND (list_entry_36.publicity_until IS NULL
                OR list_entry_36.publicity_until >= ?) OR list_entry_36.determining_unit_id = ?)
                AND NOT (list_entry_36.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_36.removed_on <= ?, 0) = 1)
                AND list_entry_36.behaviour = 'MARKET_AND_ORDER' AND list_entry_36.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_18.pseudonym || ':1;', ''), '') ELSE '' END AS anon_31
          FROM (
            SELECT DISTINCT list_entry_37.subject_id AS "key"
            FROM list_entry AS list_entry_37
            WHERE (list_entry_37.openness = 'OPEN' AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
                AND coalesce(list_entry_37.published_on <= ?, 0) = 1 AND (list_entry_37.publicity_until IS NULL
                OR list_entry_37.publicity_until >= ?) OR list_entry_37.determining_unit_id = ?)
                AND NOT (list_entry_37.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_37.removed_on <= ?, 0) = 1)
                AND list_entry_37.behaviour = 'MARKET_AND_ORDER' AND list_entry_37.list_id = anon_7.id
                AND NOT (list_entry_37.openness = 'OPEN' AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
                AND coalesce(list_entry_37.published_on <= ?, 0) = 1 AND (list_entry_37.publicity_until IS NULL
                OR list_entry_37.publicity_until >= ?) AND NOT (list_entry_37.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_37.removed_on <= ?, 0) = 1) AND list_entry_37.openness = 'OPEN'
                AND list_entry_37.openness_basis IS NOT NULL AND list_entry_37.state = 'PUBLISHED'
                AND coalesce(list_entry_37.published_on <= ?, 0) = 1 AND (list_entry_37.publicity_until IS NULL
                OR list_entry_37.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_32 JOIN subject AS subject_18 ON subject_18.id = anon_32."key")) AS json_array_8) AS x6, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_4
            FROM list_entry AS list_entry_38
            WHERE (list_entry_38.openness = 'OPEN' AND list_entry_38.openness_basis IS NOT NULL AND list_entry_38.state = 'PUBLISHED'
                AND coalesce(list_entry_38.published_on <= ?, 0) = 1 AND (list_entry_38.publicity_until IS NULL
                OR list_entry_38.publicity_until >= ?) OR list_entry_38.determining_unit_id = ?)
                AND NOT (list_entry_38.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_38.removed_on <= ?, 0) = 1)
                AND list_entry_38.behaviour = 'REFUSE_DUTY' AND list_entry_38.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_19.pseudonym || ':1;', ''), '') ELSE '' END AS anon_33
          FROM (
            SELECT DISTINCT list_entry_39.subject_id AS "key"
            FROM list_entry AS list_entry_39
            WHERE (list_entry_39.openness = 'OPEN' AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
                AND coalesce(list_entry_39.published_on <= ?, 0) = 1 AND (list_entry_39.publicity_until IS NULL
                OR list_entry_39.publicity_until >= ?) OR list_entry_39.determining_unit_id = ?)
                AND NOT (list_entry_39.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_39.removed_on <= ?, 0) = 1)
                AND list_entry_39.behaviour = 'REFUSE_DUTY' AND list_entry_39.list_id = anon_7.id AND NOT (list_entry_39.openness = 'OPEN'
                AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
                AND coalesce(list_entry_39.published_on <= ?, 0) = 1 AND (list_entry_39.publicity_until IS NULL
                OR list_entry_39.publicity_until >= ?) AND NOT (list_entry_39.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_39.removed_on <= ?, 0) = 1) AND list_entry_39.openness = 'OPEN'
                AND list_entry_39.openness_basis IS NOT NULL AND list_entry_39.state = 'PUBLISHED'
                AND coalesce(list_entry_39.published_on <= ?, 0) = 1 AND (list_entry_39.publicity_until IS NULL
                OR list_entry_39.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_34 JOIN subject AS subject_19 ON subject_19.id = anon_34."key")) AS json_array_9) AS x7, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_5
            FROM list_entry AS list_entry_40
            WHERE (list_entry_40.openness = 'OPEN' AND list_entry_40.openness_basis IS NOT NULL AND list_entry_40.state = 'PUBLISHED'
                AND coalesce(list_entry_40.published_on <= ?, 0) = 1 AND (list_entry_40.publicity_until IS NULL
                OR list_entry_40.publicity_until >= ?) OR list_entry_40.determining_unit_id = ?)
                AND NOT (list_entry_40.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_40.removed_on <= ?, 0) = 1)
                AND list_entry_40.behaviour = 'NATIONAL_DEFENCE' AND list_entry_40.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_20.pseudonym || ':1;', ''), '') ELSE '' END AS anon_35
          FROM (
            SELECT DISTINCT list_entry_41.subject_id AS "key"
            FROM list_entry AS list_entry_41
            WHERE (list_entry_41.openness = 'OPEN' AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
                AND coalesce(list_entry_41.published_on <= ?, 0) = 1 AND (list_entry_41.publicity_until IS NULL
                OR list_entry_41.publicity_until >= ?) OR list_entry_41.determining_unit_id = ?)
                AND NOT (list_entry_41.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_41.removed_on <= ?, 0) = 1)
                AND list_entry_41.behaviour = 'NATIONAL_DEFENCE' AND list_entry_41.list_id = anon_7.id
                AND NOT (list_entry_41.openness = 'OPEN' AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
                AND coalesce(list_entry_41.published_on <= ?, 0) = 1 AND (list_entry_41.publicity_until IS NULL
                OR list_entry_41.publicity_until >= ?) AND NOT (list_entry_41.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_41.removed_on <= ?, 0) = 1) AND list_entry_41.openness = 'OPEN'
                AND list_entry_41.openness_basis IS NOT NULL AND list_entry_41.state = 'PUBLISHED'
                AND coalesce(list_entry_41.published_on <= ?, 0) = 1 AND (list_entry_41.publicity_until IS NULL
                OR list_entry_41.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_36 JOIN subject AS subject_20 ON subject_20.id = anon_36."key")) AS json_array_10) AS x8, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_6
            FROM list_entry AS list_entry_42
            WHERE (list_entry_42.openness = 'OPEN' AND list_entry_42.openness_basis IS NOT NULL AND list_entry_42.state = 'PUBLISHED'
                AND coalesce(list_entry_42.published_on <= ?, 0) = 1 AND (list_entry_42.publicity_until IS NULL
                OR list_entry_42.publicity_until >= ?) OR list_entry_42.determining_unit_id = ?)
                AND NOT (list_entry_42.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_42.removed_on <= ?, 0) = 1)
                AND list_entry_42.behaviour = 'OTHER_BY_LAW' AND list_entry_42.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_21.pseudonym || ':1;', ''), '') ELSE '' END AS anon_37
          FROM (
            SELECT DISTINCT list_entry_43.subject_id AS "key"
            FROM list_entry AS list_entry_43
            WHERE (list_entry_43.openness = 'OPEN' AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
                AND coalesce(list_entry_43.published_on <= ?, 0) = 1 AND (list_entry_43.publicity_until IS NULL
                OR list_entry_43.publicity_until >= ?) OR list_entry_43.determining_unit_id = ?)
                AND NOT (list_entry_43.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_43.removed_on <= ?, 0) = 1)
                AND list_entry_43.behaviour = 'OTHER_BY_LAW' AND list_entry_43.list_id = anon_7.id AND NOT (list_entry_43.openness = 'OPEN'
                AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
                AND coalesce(list_entry_43.published_on <= ?, 0) = 1 AND (list_entry_43.publicity_until IS NULL
                OR list_entry_43.publicity_until >= ?) AND NOT (list_entry_43.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_43.removed_on <= ?, 0) = 1) AND list_entry_43.openness = 'OPEN'
                AND list_entry_43.openness_basis IS NOT NULL AND list_entry_43.state = 'PUBLISHED'
                AND coalesce(list_entry_43.published_on <= ?, 0) = 1 AND (list_entry_43.publicity_until IS NULL
                OR list_entry_43.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_38 JOIN subject AS subject_21 ON subject_21.id = anon_38."key")) AS json_array_11) AS x9, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_7
            FROM list_entry AS list_entry_44
            WHERE (list_entry_44.openness = 'OPEN' AND list_entry_44.openness_basis IS NOT NULL AND list_entry_44.state = 'PUBLISHED'
                AND coalesce(list_entry_44.published_on <= ?, 0) = 1 AND (list_entry_44.publicity_until IS NULL
                OR list_entry_44.publicity_until >= ?) OR list_entry_44.determining_unit_id = ?)
                AND NOT (list_entry_44.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_44.removed_on <= ?, 0) = 1)
                AND list_entry_44.state = 'PROPOSED' AND list_entry_44.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_22.pseudonym || ':1;', ''), '') ELSE '' END AS anon_39
          FROM (
            SELECT DISTINCT list_entry_45.subject_id AS "key"
            FROM list_entry AS list_entry_45
            WHERE (list_entry_45.openness = 'OPEN' AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
                AND coalesce(list_entry_45.published_on <= ?, 0) = 1 AND (list_entry_45.publicity_until IS NULL
                OR list_entry_45.publicity_until >= ?) OR list_entry_45.determining_unit_id = ?)
                AND NOT (list_entry_45.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_45.removed_on <= ?, 0) = 1)
                AND list_entry_45.state = 'PROPOSED' AND list_entry_45.list_id = anon_7.id AND NOT (list_entry_45.openness = 'OPEN'
                AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
                AND coalesce(list_entry_45.published_on <= ?, 0) = 1 AND (list_entry_45.publicity_until IS NULL
                OR list_entry_45.publicity_until >= ?) AND NOT (list_entry_45.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_45.removed_on <= ?, 0) = 1) AND list_entry_45.openness = 'OPEN'
                AND list_entry_45.openness_basis IS NOT NULL AND list_entry_45.state = 'PUBLISHED'
                AND coalesce(list_entry_45.published_on <= ?, 0) = 1 AND (list_entry_45.publicity_until IS NULL
                OR list_entry_45.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_40 JOIN subject AS subject_22 ON subject_22.id = anon_40."key")) AS json_array_12) AS x10, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_8
            FROM list_entry AS list_entry_46
            WHERE (list_entry_46.openness = 'OPEN' AND list_entry_46.openness_basis IS NOT NULL AND list_entry_46.state = 'PUBLISHED'
                AND coalesce(list_entry_46.published_on <= ?, 0) = 1 AND (list_entry_46.publicity_until IS NULL
                OR list_entry_46.publicity_until >= ?) OR list_entry_46.determining_unit_id = ?)
                AND NOT (list_entry_46.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_46.removed_on <= ?, 0) = 1)
                AND list_entry_46.state = 'NOTICE_SERVED' AND list_entry_46.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_23.pseudonym || ':1;', ''), '') ELSE '' END AS anon_41
          FROM (
            SELECT DISTINCT list_entry_47.subject_id AS "key"
            FROM list_entry AS list_entry_47
            WHERE (list_entry_47.openness = 'OPEN' AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
                AND coalesce(list_entry_47.published_on <= ?, 0) = 1 AND (list_entry_47.publicity_until IS NULL
                OR list_entry_47.publicity_until >= ?) OR list_entry_47.determining_unit_id = ?)
                AND NOT (list_entry_47.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_47.removed_on <= ?, 0) = 1)
                AND list_entry_47.state = 'NOTICE_SERVED' AND list_entry_47.list_id = anon_7.id AND NOT (list_entry_47.openness = 'OPEN'
                AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
                AND coalesce(list_entry_47.published_on <= ?, 0) = 1 AND (list_entry_47.publicity_until IS NULL
                OR list_entry_47.publicity_until >= ?) AND NOT (list_entry_47.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_47.removed_on <= ?, 0) = 1) AND list_entry_47.openness = 'OPEN'
                AND list_entry_47.openness_basis IS NOT NULL AND list_entry_47.state = 'PUBLISHED'
                AND coalesce(list_entry_47.published_on <= ?, 0) = 1 AND (list_entry_47.publicity_until IS NULL
                OR list_entry_47.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_42 JOIN subject AS subject_23 ON subject_23.id = anon_42."key")) AS json_array_13) AS x11, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_9
            FROM list_entry AS list_entry_48
            WHERE (list_entry_48.openness = 'OPEN' AND list_entry_48.openness_basis IS NOT NULL AND list_entry_48.state = 'PUBLISHED'
                AND coalesce(list_entry_48.published_on <= ?, 0) = 1 AND (list_entry_48.publicity_until IS NULL
                OR list_entry_48.publicity_until >= ?) OR list_entry_48.determining_unit_id = ?)
                AND NOT (list_entry_48.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_48.removed_on <= ?, 0) = 1)
                AND list_entry_48.state = 'DECIDED' AND list_entry_48.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_24.pseudonym || ':1;', ''), '') ELSE '' END AS anon_43
          FROM (
            SELECT DISTINCT list_entry_49.subject_id AS "key"
            FROM list_entry AS list_entry_49
            WHERE (list_entry_49.openness = 'OPEN' AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
                AND coalesce(list_entry_49.published_on <= ?, 0) = 1 AND (list_entry_49.publicity_until IS NULL
                OR list_entry_49.publicity_until >= ?) OR list_entry_49.determining_unit_id = ?)
                AND NOT (list_entry_49.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_49.removed_on <= ?, 0) = 1)
                AND list_entry_49.state = 'DECIDED' AND list_entry_49.list_id = anon_7.id AND NOT (list_entry_49.openness = 'OPEN'
                AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
                AND coalesce(list_entry_49.published_on <= ?, 0) = 1 AND (list_entry_49.publicity_until IS NULL
                OR list_entry_49.publicity_until >= ?) AND NOT (list_entry_49.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_49.removed_on <= ?, 0) = 1) AND list_entry_49.openness = 'OPEN'
                AND list_entry_49.openness_basis IS NOT NULL AND list_entry_49.state = 'PUBLISHED'
                AND coalesce(list_entry_49.published_on <= ?, 0) = 1 AND (list_entry_49.publicity_until IS NULL
                OR list_entry_49.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_44 JOIN subject AS subject_24 ON subject_24.id = anon_44."key")) AS json_array_14) AS x12, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_10
            FROM list_entry AS list_entry_50
            WHERE (list_entry_50.openness = 'OPEN' AND list_entry_50.openness_basis IS NOT NULL AND list_entry_50.state = 'PUBLISHED'
                AND coalesce(list_entry_50.published_on <= ?, 0) = 1 AND (list_entry_50.publicity_until IS NULL
                OR list_entry_50.publicity_until >= ?) OR list_entry_50.determining_unit_id = ?)
                AND NOT (list_entry_50.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_50.removed_on <= ?, 0) = 1)
                AND list_entry_50.state = 'SERVED' AND list_entry_50.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_25.pseudonym || ':1;', ''), '') ELSE '' END AS anon_45
          FROM (
            SELECT DISTINCT list_entry_51.subject_id AS "key"
            FROM list_entry AS list_entry_51
            WHERE (list_entry_51.openness = 'OPEN' AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
                AND coalesce(list_entry_51.published_on <= ?, 0) = 1 AND (list_entry_51.publicity_until IS NULL
                OR list_entry_51.publicity_until >= ?) OR list_entry_51.determining_unit_id = ?)
                AND NOT (list_entry_51.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_51.removed_on <= ?, 0) = 1)
                AND list_entry_51.state = 'SERVED' AND list_entry_51.list_id = anon_7.id AND NOT (list_entry_51.openness = 'OPEN'
                AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
                AND coalesce(list_entry_51.published_on <= ?, 0) = 1 AND (list_entry_51.publicity_until IS NULL
                OR list_entry_51.publicity_until >= ?) AND NOT (list_entry_51.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_51.removed_on <= ?, 0) = 1) AND list_entry_51.openness = 'OPEN'
                AND list_entry_51.openness_basis IS NOT NULL AND list_entry_51.state = 'PUBLISHED'
                AND coalesce(list_entry_51.published_on <= ?, 0) = 1 AND (list_entry_51.publicity_until IS NULL
                OR list_entry_51.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_46 JOIN subject AS subject_25 ON subject_25.id = anon_46."key")) AS json_array_15) AS x13, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_11
            FROM list_entry AS list_entry_52
            WHERE (list_entry_52.openness = 'OPEN' AND list_entry_52.openness_basis IS NOT NULL AND list_entry_52.state = 'PUBLISHED'
                AND coalesce(list_entry_52.published_on <= ?, 0) = 1 AND (list_entry_52.publicity_until IS NULL
                OR list_entry_52.publicity_until >= ?) OR list_entry_52.determining_unit_id = ?)
                AND NOT (list_entry_52.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_52.removed_on <= ?, 0) = 1)
                AND list_entry_52.state = 'SUSPENDED' AND list_entry_52.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_26.pseudonym || ':1;', ''), '') ELSE '' END AS anon_47
          FROM (
            SELECT DISTINCT list_entry_53.subject_id AS "key"
            FROM list_entry AS list_entry_53
            WHERE (list_entry_53.openness = 'OPEN' AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
                AND coalesce(list_entry_53.published_on <= ?, 0) = 1 AND (list_entry_53.publicity_until IS NULL
                OR list_entry_53.publicity_until >= ?) OR list_entry_53.determining_unit_id = ?)
                AND NOT (list_entry_53.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_53.removed_on <= ?, 0) = 1)
                AND list_entry_53.state = 'SUSPENDED' AND list_entry_53.list_id = anon_7.id AND NOT (list_entry_53.openness = 'OPEN'
                AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
                AND coalesce(list_entry_53.published_on <= ?, 0) = 1 AND (list_entry_53.publicity_until IS NULL
                OR list_entry_53.publicity_until >= ?) AND NOT (list_entry_53.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_53.removed_on <= ?, 0) = 1) AND list_entry_53.openness = 'OPEN'
                AND list_entry_53.openness_basis IS NOT NULL AND list_entry_53.state = 'PUBLISHED'
                AND coalesce(list_entry_53.published_on <= ?, 0) = 1 AND (list_entry_53.publicity_until IS NULL
                OR list_entry_53.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_48 JOIN subject AS subject_26 ON subject_26.id = anon_48."key")) AS json_array_16) AS x14, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_12
            FROM list_entry AS list_entry_54
            WHERE (list_entry_54.openness = 'OPEN' AND list_entry_54.openness_basis IS NOT NULL AND list_entry_54.state = 'PUBLISHED'
                AND coalesce(list_entry_54.published_on <= ?, 0) = 1 AND (list_entry_54.publicity_until IS NULL
                OR list_entry_54.publicity_until >= ?) OR list_entry_54.determining_unit_id = ?)
                AND NOT (list_entry_54.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_54.removed_on <= ?, 0) = 1)
                AND list_entry_54.state = 'REMOVED' AND list_entry_54.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_27.pseudonym || ':1;', ''), '') ELSE '' END AS anon_49
          FROM (
            SELECT DISTINCT list_entry_55.subject_id AS "key"
            FROM list_entry AS list_entry_55
            WHERE (list_entry_55.openness = 'OPEN' AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
                AND coalesce(list_entry_55.published_on <= ?, 0) = 1 AND (list_entry_55.publicity_until IS NULL
                OR list_entry_55.publicity_until >= ?) OR list_entry_55.determining_unit_id = ?)
                AND NOT (list_entry_55.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_55.removed_on <= ?, 0) = 1)
                AND list_entry_55.state = 'REMOVED' AND list_entry_55.list_id = anon_7.id AND NOT (list_entry_55.openness = 'OPEN'
                AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
                AND coalesce(list_entry_55.published_on <= ?, 0) = 1 AND (list_entry_55.publicity_until IS NULL
                OR list_entry_55.publicity_until >= ?) AND NOT (list_entry_55.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_55.removed_on <= ?, 0) = 1) AND list_entry_55.openness = 'OPEN'
                AND list_entry_55.openness_basis IS NOT NULL AND list_entry_55.state = 'PUBLISHED'
                AND coalesce(list_entry_55.published_on <= ?, 0) = 1 AND (list_entry_55.publicity_until IS NULL
                OR list_entry_55.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_50 JOIN subject AS subject_27 ON subject_27.id = anon_50."key")) AS json_array_17) AS x15, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_13
            FROM list_entry AS list_entry_56
            WHERE (list_entry_56.openness = 'OPEN' AND list_entry_56.openness_basis IS NOT NULL AND list_entry_56.state = 'PUBLISHED'
                AND coalesce(list_entry_56.published_on <= ?, 0) = 1 AND (list_entry_56.publicity_until IS NULL
                OR list_entry_56.publicity_until >= ?) OR list_entry_56.determining_unit_id = ?)
                AND NOT (list_entry_56.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_56.removed_on <= ?, 0) = 1)
                AND list_entry_56.state = 'DROPPED' AND list_entry_56.list_id = anon_7.id)), (
          SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_28.pseudonym || ':1;', ''), '') ELSE '' END AS anon_51
          FROM (
            SELECT DISTINCT list_entry_57.subject_id AS "key"
            FROM list_entry AS list_entry_57
            WHERE (list_entry_57.openness = 'OPEN' AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
                AND coalesce(list_entry_57.published_on <= ?, 0) = 1 AND (list_entry_57.publicity_until IS NULL
                OR list_entry_57.publicity_until >= ?) OR list_entry_57.determining_unit_id = ?)
                AND NOT (list_entry_57.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_57.removed_on <= ?, 0) = 1)
                AND list_entry_57.state = 'DROPPED' AND list_entry_57.list_id = anon_7.id AND NOT (list_entry_57.openness = 'OPEN'
                AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
                AND coalesce(list_entry_57.published_on <= ?, 0) = 1 AND (list_entry_57.publicity_until IS NULL
                OR list_entry_57.publicity_until >= ?) AND NOT (list_entry_57.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_57.removed_on <= ?, 0) = 1) AND list_entry_57.openness = 'OPEN'
                AND list_entry_57.openness_basis IS NOT NULL AND list_entry_57.state = 'PUBLISHED'
                AND coalesce(list_entry_57.published_on <= ?, 0) = 1 AND (list_entry_57.publicity_until IS NULL
                OR list_entry_57.publicity_until >= ?))
            LIMIT 5 OFFSET 0) AS anon_52 JOIN subject AS subject_28 ON subject_28.id = anon_52."key")) AS json_array_18) AS x16
    FROM (
      SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
          credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
          credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
      FROM credit_list AS credit_list_1
      WHERE 1 = 1 AND credit_list_1."key" = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
