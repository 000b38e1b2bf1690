SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, 1 AS c4
FROM (
  SELECT 1 AS one) AS anon_3
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= ?, 0) = 1
          OR catalogue_item_1.state = 'PUBLISHED') AND catalogue_item_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND instr(catalogue_item_1.item_name, ?) > 0 AND catalogue_item_1.state = 'PUBLISHED'
            AND catalogue_item_1.effective_from <= ? AND coalesce(catalogue_item_1.effective_until >= ?, 1) = 1), 'edges',
            json(json_group_array(json_object('cursor', anon_4.cursor_text, 'node', json_object('id', 'cat_' || anon_4.id, 'key',
            anon_4."key", 'category', anon_4.category, 'regionCode', anon_4.region_code))) FILTER (WHERE anon_4.rn <= 1)), 'pageInfo',
            json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_4.rn), 0) > 1 THEN 'true' ELSE 'false' END), 'hasPreviousPage',
            json('true'), 'startCursor', max(CASE WHEN (anon_4.rn = 1) THEN anon_4.cursor_text ELSE NULL END), 'endCursor',
            max(CASE WHEN (anon_4.rn = CASE WHEN (anon_4.found > 1) THEN 1 ELSE anon_4.found END) THEN anon_4.cursor_text
            ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_4.rn <= 1) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_5.id AS id, anon_5."key" AS "key", anon_5.version AS version, anon_5.level AS level, anon_5.category AS category,
        anon_5.record_class AS record_class, anon_5.info_class AS info_class, anon_5.item_name AS item_name,
        anon_5.subject_nature AS subject_nature, anon_5.responsible_unit AS responsible_unit, anon_5.inclusion_basis AS inclusion_basis,
        anon_5.region_code AS region_code, anon_5.state AS state, anon_5.effective_from AS effective_from,
        anon_5.effective_until AS effective_until, anon_5.part AS part, anon_5.content_schema AS content_schema,
        anon_5.drafted_by AS drafted_by, anon_5.comments_until AS comments_until, anon_5.approved_on AS approved_on,
        anon_5.approval_document AS approval_document, anon_5.published_on AS published_on, anon_5.filed_on AS filed_on,
        anon_5.cursor_text AS cursor_text, anon_5.sort_key AS sort_key, row_number() OVER (ORDER BY anon_5.sort_key ASC,
        anon_5.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT catalogue_item_2.id AS id, catalogue_item_2."key" AS "key", catalogue_item_2.version AS version,
          catalogue_item_2.level AS level, catalogue_item_2.category AS category, catalogue_item_2.record_class AS record_class,
          catalogue_item_2.info_class AS info_class, catalogue_item_2.item_name AS item_name,
          catalogue_item_2.subject_nature AS subject_nature, catalogue_item_2.responsible_unit AS responsible_unit,
          catalogue_item_2.inclusion_basis AS inclusion_basis, catalogue_item_2.region_code AS region_code,
          catalogue_item_2.state AS state, catalogue_item_2.effective_from AS effective_from,
          catalogue_item_2.effective_until AS effective_until, catalogue_item_2.part AS part,
          catalogue_item_2.content_schema AS content_schema, catalogue_item_2.drafted_by AS drafted_by,
          catalogue_item_2.comments_until AS comments_until, catalogue_item_2.approved_on AS approved_on,
          catalogue_item_2.approval_document AS approval_document, catalogue_item_2.published_on AS published_on,
          catalogue_item_2.filed_on AS filed_on,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(catalogue_item_2."key",
          '') || '' || catalogue_item_2.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(catalogue_item_2."key",
          '') || '' || catalogue_item_2.id)) AS cursor_text, catalogue_item_2."key" AS sort_key
      FROM catalogue_item AS catalogue_item_2
      WHERE (catalogue_item_2.state = 'COMMENT' AND coalesce(catalogue_item_2.comments_until >= ?, 0) = 1
          OR catalogue_item_2.state = 'PUBLISHED') AND catalogue_item_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND instr(catalogue_item_2.item_name, ?) > 0 AND catalogue_item_2.state = 'PUBLISHED'
            AND catalogue_item_2.effective_from <= ? AND coalesce(catalogue_item_2.effective_until >= ?, 1) = 1
            AND (catalogue_item_2."key", catalogue_item_2.id) > (?, ?)
      ORDER BY catalogue_item_2."key" ASC, catalogue_item_2.id ASC
      LIMIT 2 OFFSET 0) AS anon_5
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_4) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('key', anon_6."key", 'itemName',
      anon_6.item_name)) FILTER (WHERE anon_6.rn <= 1)), 'pageInfo', json_object('startCursor', max(CASE WHEN (anon_6.rn =
      CASE WHEN (anon_6.found > 1) THEN 1 ELSE anon_6.found END) THEN anon_6.cursor_text ELSE NULL END))) AS j,
      coalesce(group_concat(CASE WHEN (anon_6.rn <= 1) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_7.id AS id, anon_7."key" AS "key", anon_7.version AS version, anon_7.level AS level, anon_7.category AS category,
        anon_7.record_class AS record_class, anon_7.info_class AS info_class, anon_7.item_name AS item_name,
        anon_7.subject_nature AS subject_nature, anon_7.responsible_unit AS responsible_unit, anon_7.inclusion_basis AS inclusion_basis,
        anon_7.region_code AS region_code, anon_7.state AS state, anon_7.effective_from AS effective_from,
        anon_7.effective_until AS effective_until, anon_7.part AS part, anon_7.content_schema AS content_schema,
        anon_7.drafted_by AS drafted_by, anon_7.comments_until AS comments_until, anon_7.approved_on AS approved_on,
        anon_7.approval_document AS approval_document, anon_7.published_on AS published_on, anon_7.filed_on AS filed_on,
        anon_7.cursor_text AS cursor_text, anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC,
        anon_7.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT catalogue_item_3.id AS id, catalogue_item_3."key" AS "key", catalogue_item_3.version AS version,
          catalogue_item_3.level AS level, catalogue_item_3.category AS category, catalogue_item_3.record_class AS record_class,
          catalogue_item_3.info_class AS info_class, catalogue_item_3.item_name AS item_name,
          catalogue_item_3.subject_nature AS subject_nature, catalogue_item_3.responsible_unit AS responsible_unit,
          catalogue_item_3.inclusion_basis AS inclusion_basis, catalogue_item_3.region_code AS region_code,
          catalogue_item_3.state AS state, catalogue_item_3.effective_from AS effective_from,
          catalogue_item_3.effective_until AS effective_until, catalogue_item_3.part AS part,
          catalogue_item_3.content_schema AS content_schema, catalogue_item_3.drafted_by AS drafted_by,
          catalogue_item_3.comments_until AS comments_until, catalogue_item_3.approved_on AS approved_on,
          catalogue_item_3.approval_document AS approval_document, catalogue_item_3.published_on AS published_on,
          catalogue_item_3.filed_on AS filed_on,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(catalogue_item_3."key",
          '') || '' || catalogue_item_3.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(catalogue_item_3."key",
          '') || '' || catalogue_item_3.id)) AS cursor_text, catalogue_item_3."key" AS sort_key
      FROM catalogue_item AS catalogue_item_3
      WHERE (catalogue_item_3.state = 'COMMENT' AND coalesce(catalogue_item_3.comments_until >= ?, 0) = 1
          OR catalogue_item_3.state = 'PUBLISHED') AND catalogue_item_3.record_class = 'NEGATIVE' AND catalogue_item_3.state = 'PUBLISHED'
          AND catalogue_item_3.effective_from <= ? AND coalesce(catalogue_item_3.effective_until >= ?, 1) = 1 AND (catalogue_item_3."key",
          catalogue_item_3.id) < (?, ?)
      ORDER BY catalogue_item_3."key" DESC, catalogue_item_3.id DESC
      LIMIT 2 OFFSET 0) AS anon_7
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_2 ON 1 = 1
