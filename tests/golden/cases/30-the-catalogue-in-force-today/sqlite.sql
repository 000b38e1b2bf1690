SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= ?, 0) = 1
          OR catalogue_item_1.state = 'PUBLISHED') AND catalogue_item_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND catalogue_item_1.category = 'ORG_ADMIN_LICENSE' AND catalogue_item_1.state = 'PUBLISHED'
            AND catalogue_item_1.effective_from <= ? AND coalesce(catalogue_item_1.effective_until >= ?, 1) = 1), 'nodes',
            json(json_group_array(json_object('key', anon_3."key", 'version', anon_3.version, 'level', anon_3.level, 'kind',
            anon_3.record_class, 'infoClass', anon_3.info_class, 'itemName', anon_3.item_name, 'subjectNature', anon_3.subject_nature,
            'responsibleUnit', anon_3.responsible_unit, 'inclusionBasis', anon_3.inclusion_basis, 'effectiveFrom', anon_3.effective_from,
            'effectiveUntil', anon_3.effective_until)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_4.id AS id, anon_4."key" AS "key", anon_4.version AS version, anon_4.level AS level, anon_4.category AS category,
        anon_4.record_class AS record_class, anon_4.info_class AS info_class, anon_4.item_name AS item_name,
        anon_4.subject_nature AS subject_nature, anon_4.responsible_unit AS responsible_unit, anon_4.inclusion_basis AS inclusion_basis,
        anon_4.region_code AS region_code, anon_4.state AS state, anon_4.effective_from AS effective_from,
        anon_4.effective_until AS effective_until, anon_4.part AS part, anon_4.content_schema AS content_schema,
        anon_4.drafted_by AS drafted_by, anon_4.comments_until AS comments_until, anon_4.approved_on AS approved_on,
        anon_4.approval_document AS approval_document, anon_4.published_on AS published_on, anon_4.filed_on AS filed_on,
        anon_4.sort_key AS sort_key, row_number() OVER (ORDER BY anon_4.sort_key ASC, anon_4.id ASC) AS rn
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
          catalogue_item_2.filed_on AS filed_on, catalogue_item_2."key" AS sort_key
      FROM catalogue_item AS catalogue_item_2
      WHERE (catalogue_item_2.state = 'COMMENT' AND coalesce(catalogue_item_2.comments_until >= ?, 0) = 1
          OR catalogue_item_2.state = 'PUBLISHED') AND catalogue_item_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND catalogue_item_2.category = 'ORG_ADMIN_LICENSE' AND catalogue_item_2.state = 'PUBLISHED'
            AND catalogue_item_2.effective_from <= ? AND coalesce(catalogue_item_2.effective_until >= ?, 1) = 1
      ORDER BY catalogue_item_2."key" ASC, catalogue_item_2.id ASC
      LIMIT 20 OFFSET 0) AS anon_4
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
