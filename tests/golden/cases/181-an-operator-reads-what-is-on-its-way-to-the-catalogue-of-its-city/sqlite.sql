SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_8.purpose, 'categories', json(anon_8.categories), 'region_code',
            anon_8.region_code, 'legal_basis', anon_8.legal_basis, 'matter_format', anon_8.matter_format, 'batch_max_codes',
            anon_8.batch_max_codes, 'valid_from', anon_8.valid_from, 'valid_until', anon_8.valid_until)) FILTER (WHERE 1 = 1)) AS anon_7
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_8)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_6
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c10
FROM (
  SELECT 1 AS one) AS anon_9
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= ?, 0) = 1
          OR catalogue_item_1.state = 'PUBLISHED' OR catalogue_item_1.region_code = ?) AND catalogue_item_1.state = 'DRAFT'), 'nodes',
          json(json_group_array(json_object('key', anon_10."key", 'version', anon_10.version, 'state', anon_10.state, 'part', anon_10.part,
          'contentSchema', json(anon_10.content_schema), 'effectiveFrom', anon_10.effective_from, 'commentsUntil', anon_10.comments_until,
          'approvedOn', anon_10.approved_on, 'approvalDocument', anon_10.approval_document, 'publishedOn', anon_10.published_on, 'filedOn',
          anon_10.filed_on, 'comments', json(CASE WHEN (anon_10.region_code = ?) THEN json(json(json_extract(anon_10.x0, '$[0]')))
          ELSE NULL END))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_10.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_11.id AS id, anon_11."key" AS "key", anon_11.version AS version, anon_11.level AS level, anon_11.category AS category,
        anon_11.record_class AS record_class, anon_11.info_class AS info_class, anon_11.item_name AS item_name,
        anon_11.subject_nature AS subject_nature, anon_11.responsible_unit AS responsible_unit, anon_11.inclusion_basis AS inclusion_basis,
        anon_11.region_code AS region_code, anon_11.state AS state, anon_11.effective_from AS effective_from,
        anon_11.effective_until AS effective_until, anon_11.part AS part, anon_11.content_schema AS content_schema,
        anon_11.drafted_by AS drafted_by, anon_11.comments_until AS comments_until, anon_11.approved_on AS approved_on,
        anon_11.approval_document AS approval_document, anon_11.published_on AS published_on, anon_11.filed_on AS filed_on,
        anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key ASC, anon_11.id ASC) AS rn, (
      SELECT json_array(json(json_group_array(json_object('saidOn', anon_12.said_on, 'text', anon_12.text)) FILTER (WHERE 1 = 1)),
          '') AS json_array_1
      FROM (
        SELECT catalogue_comment_1.id AS id, catalogue_comment_1.item_id AS item_id, catalogue_comment_1.bearer_key AS bearer_key,
            catalogue_comment_1.said_on AS said_on, catalogue_comment_1.text AS text,
            row_number() OVER (ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC) AS rn
        FROM catalogue_comment AS catalogue_comment_1
        WHERE catalogue_comment_1.item_id = anon_11.id
        ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC
        LIMIT 100 OFFSET 0) AS anon_12) AS x0
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
          OR catalogue_item_2.state = 'PUBLISHED' OR catalogue_item_2.region_code = ?) AND catalogue_item_2.state = 'DRAFT'
      ORDER BY catalogue_item_2."key" ASC, catalogue_item_2.id ASC
      LIMIT 20 OFFSET 0) AS anon_11
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_10) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM catalogue_item AS catalogue_item_3
      WHERE (catalogue_item_3.state = 'COMMENT' AND coalesce(catalogue_item_3.comments_until >= ?, 0) = 1
          OR catalogue_item_3.state = 'PUBLISHED' OR catalogue_item_3.region_code = ?) AND coalesce(catalogue_item_3."key", '') = ?
          AND catalogue_item_3."key" IS NOT NULL AND catalogue_item_3.state = 'COMMENT'), 'nodes', json(json_group_array(json_object('key',
          anon_13."key", 'version', anon_13.version, 'state', anon_13.state, 'part', anon_13.part, 'contentSchema',
          json(anon_13.content_schema), 'effectiveFrom', anon_13.effective_from, 'commentsUntil', anon_13.comments_until, 'approvedOn',
          anon_13.approved_on, 'approvalDocument', anon_13.approval_document, 'publishedOn', anon_13.published_on, 'filedOn',
          anon_13.filed_on, 'comments', json(CASE WHEN (anon_13.region_code = ?) THEN json(json(json_extract(anon_13.x0, '$[0]')))
          ELSE NULL END))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_13.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_14.id AS id, anon_14."key" AS "key", anon_14.version AS version, anon_14.level AS level, anon_14.category AS category,
        anon_14.record_class AS record_class, anon_14.info_class AS info_class, anon_14.item_name AS item_name,
        anon_14.subject_nature AS subject_nature, anon_14.responsible_unit AS responsible_unit, anon_14.inclusion_basis AS inclusion_basis,
        anon_14.region_code AS region_code, anon_14.state AS state, anon_14.effective_from AS effective_from,
        anon_14.effective_until AS effective_until, anon_14.part AS part, anon_14.content_schema AS content_schema,
        anon_14.drafted_by AS drafted_by, anon_14.comments_until AS comments_until, anon_14.approved_on AS approved_on,
        anon_14.approval_document AS approval_document, anon_14.published_on AS published_on, anon_14.filed_on AS filed_on,
        anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key ASC, anon_14.id ASC) AS rn, (
      SELECT json_array(json(json_group_array(json_object('saidOn', anon_15.said_on, 'text', anon_15.text)) FILTER (WHERE 1 = 1)),
          '') AS json_array_2
      FROM (
        SELECT catalogue_comment_2.id AS id, catalogue_comment_2.item_id AS item_id, catalogue_comment_2.bearer_key AS bearer_key,
            catalogue_comment_2.said_on AS said_on, catalogue_comment_2.text AS text,
            row_number() OVER (ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC) AS rn
        FROM catalogue_comment AS catalogue_comment_2
        WHERE catalogue_comment_2.item_id = anon_14.id
        ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC
        LIMIT 100 OFFSET 0) AS anon_15) AS x0
    FROM (
      SELECT catalogue_item_4.id AS id, catalogue_item_4."key" AS "key", catalogue_item_4.version AS version,
          catalogue_item_4.level AS level, catalogue_item_4.category AS category, catalogue_item_4.record_class AS record_class,
          catalogue_item_4.info_class AS info_class, catalogue_item_4.item_name AS item_name,
          catalogue_item_4.subject_nature AS subject_nature, catalogue_item_4.responsible_unit AS responsible_unit,
          catalogue_item_4.inclusion_basis AS inclusion_basis, catalogue_item_4.region_code AS region_code,
          catalogue_item_4.state AS state, catalogue_item_4.effective_from AS effective_from,
          catalogue_item_4.effective_until AS effective_until, catalogue_item_4.part AS part,
          catalogue_item_4.content_schema AS content_schema, catalogue_item_4.drafted_by AS drafted_by,
          catalogue_item_4.comments_until AS comments_until, catalogue_item_4.approved_on AS approved_on,
          catalogue_item_4.approval_document AS approval_document, catalogue_item_4.published_on AS published_on,
          catalogue_item_4.filed_on AS filed_on, catalogue_item_4."key" AS sort_key
      FROM catalogue_item AS catalogue_item_4
      WHERE (catalogue_item_4.state = 'COMMENT' AND coalesce(catalogue_item_4.comments_until >= ?, 0) = 1
          OR catalogue_item_4.state = 'PUBLISHED' OR catalogue_item_4.region_code = ?) AND coalesce(catalogue_item_4."key", '') = ?
          AND catalogue_item_4."key" IS NOT NULL AND catalogue_item_4.state = 'COMMENT'
      ORDER BY catalogue_item_4."key" ASC, catalogue_item_4.id ASC
      LIMIT 20 OFFSET 0) AS anon_14
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_13) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_3
      FROM catalogue_item AS catalogue_item_5
      WHERE (catalogue_item_5.state = 'COMMENT' AND coalesce(catalogue_item_5.comments_until >= ?, 0) = 1
          OR catalogue_item_5.state = 'PUBLISHED' OR catalogue_item_5.region_code = ?) AND catalogue_item_5.state = 'APPROVED'), 'nodes',
          json(json_group_array(json_object('key', anon_16."key", 'version', anon_16.version, 'state', anon_16.state, 'part', anon_16.part,
          'contentSchema', json(anon_16.content_schema), 'effectiveFrom', anon_16.effective_from, 'commentsUntil', anon_16.comments_until,
          'approvedOn', anon_16.approved_on, 'approvalDocument', anon_16.approval_document, 'publishedOn', anon_16.published_on, 'filedOn',
          anon_16.filed_on, 'comments', json(CASE WHEN (anon_16.region_code = ?) THEN json(json(json_extract(anon_16.x0, '$[0]')))
          ELSE NULL END))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_16.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17."key" AS "key", anon_17.version AS version, anon_17.level AS level, anon_17.category AS category,
        anon_17.record_class AS record_class, anon_17.info_class AS info_class, anon_17.item_name AS item_name,
        anon_17.subject_nature AS subject_nature, anon_17.responsible_unit AS responsible_unit, anon_17.inclusion_basis AS inclusion_basis,
        anon_17.region_code AS region_code, anon_17.state AS state, anon_17.effective_from AS effective_from,
        anon_17.effective_until AS effective_until, anon_17.part AS part, anon_17.content_schema AS content_schema,
        anon_17.drafted_by AS drafted_by, anon_17.comments_until AS comments_until, anon_17.approved_on AS approved_on,
        anon_17.approval_document AS approval_document, anon_17.published_on AS published_on, anon_17.filed_on AS filed_on,
        anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key ASC, anon_17.id ASC) AS rn, (
      SELECT json_array(json(json_group_array(json_object('saidOn', anon_18.said_on, 'text', anon_18.text)) FILTER (WHERE 1 = 1)),
          '') AS json_array_3
      FROM (
        SELECT catalogue_comment_3.id AS id, catalogue_comment_3.item_id AS item_id, catalogue_comment_3.bearer_key AS bearer_key,
            catalogue_comment_3.said_on AS said_on, catalogue_comment_3.text AS text,
            row_number() OVER (ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC) AS rn
        FROM catalogue_comment AS catalogue_comment_3
        WHERE catalogue_comment_3.item_id = anon_17.id
        ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC
        LIMIT 100 OFFSET 0) AS anon_18) AS x0
    FROM (
      SELECT catalogue_item_6.id AS id, catalogue_item_6."key" AS "key", catalogue_item_6.version AS version,
          catalogue_item_6.level AS level, catalogue_item_6.category AS category, catalogue_item_6.record_class AS record_class,
          catalogue_item_6.info_class AS info_class, catalogue_item_6.item_name AS item_name,
          catalogue_item_6.subject_nature AS subject_nature, catalogue_item_6.responsible_unit AS responsible_unit,
          catalogue_item_6.inclusion_basis AS inclusion_basis, catalogue_item_6.region_code AS region_code,
          catalogue_item_6.state AS state, catalogue_item_6.effective_from AS effective_from,
          catalogue_item_6.effective_until AS effective_until, catalogue_item_6.part AS part,
          catalogue_item_6.content_schema AS content_schema, catalogue_item_6.drafted_by AS drafted_by,
          catalogue_item_6.comments_until AS comments_until, catalogue_item_6.approved_on AS approved_on,
          catalogue_item_6.approval_document AS approval_document, catalogue_item_6.published_on AS published_on,
          catalogue_item_6.filed_on AS filed_on, catalogue_item_6."key" AS sort_key
      FROM catalogue_item AS catalogue_item_6
      WHERE (catalogue_item_6.state = 'COMMENT' AND coalesce(catalogue_item_6.comments_until >= ?, 0) = 1
          OR catalogue_item_6.state = 'PUBLISHED' OR catalogue_item_6.region_code = ?) AND catalogue_item_6.state = 'APPROVED'
      ORDER BY catalogue_item_6."key" ASC, catalogue_item_6.id ASC
      LIMIT 20 OFFSET 0) AS anon_17
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_16) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_4
      FROM catalogue_item AS catalogue_item_7
      WHERE (catalogue_item_7.state = 'COMMENT' AND coalesce(catalogue_item_7.comments_until >= ?, 0) = 1
          OR catalogue_item_7.state = 'PUBLISHED' OR catalogue_item_7.region_code = ?) AND coalesce(catalogue_item_7."key", '') = ?
          AND catalogue_item_7."key" IS NOT NULL AND catalogue_item_7.state = 'PUBLISHED' AND catalogue_item_7.effective_from <= ?
          AND coalesce(catalogue_item_7.effective_until >= ?, 1) = 1), 'nodes', json(json_group_array(json_object('key', anon_19."key",
          'version', anon_19.version, 'state', anon_19.state, 'part', anon_19.part, 'contentSchema', json(anon_19.content_schema),
          'effectiveFrom', anon_19.effective_from, 'commentsUntil', anon_19.comments_until, 'approvedOn', anon_19.approved_on,
          'approvalDocument', anon_19.approval_document, 'publishedOn', anon_19.published_on, 'filedOn', anon_19.filed_on, 'comments',
          json(CASE WHEN (anon_19.region_code = ?) THEN json(json(json_extract(anon_19.x0, '$[0]')))
          ELSE NULL END))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_19.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_20.id AS id, anon_20."key" AS "key", anon_20.version AS version, anon_20.level AS level, anon_20.category AS category,
        anon_20.record_class AS record_class, anon_20.info_class AS info_class, anon_20.item_name AS item_name,
        anon_20.subject_nature AS subject_nature, anon_20.responsible_unit AS responsible_unit, anon_20.inclusion_basis AS inclusion_basis,
        anon_20.region_code AS region_code, anon_20.state AS state, anon_20.effective_from AS effective_from,
        anon_20.effective_until AS effective_until, anon_20.part AS part, anon_20.content_schema AS content_schema,
        anon_20.drafted_by AS drafted_by, anon_20.comments_until AS comments_until, anon_20.approved_on AS approved_on,
        anon_20.approval_document AS approval_document, anon_20.published_on AS published_on, anon_20.filed_on AS filed_on,
        anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key ASC, anon_20.id ASC) AS rn, (
      SELECT json_array(json(json_group_array(json_object('saidOn', anon_21.said_on, 'text', anon_21.text)) FILTER (WHERE 1 = 1)),
          '') AS json_array_4
      FROM (
        SELECT catalogue_comment_4.id AS id, catalogue_comment_4.item_id AS item_id, catalogue_comment_4.bearer_key AS bearer_key,
            catalogue_comment_4.said_on AS said_on, catalogue_comment_4.text AS text,
            row_number() OVER (ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC) AS rn
        FROM catalogue_comment AS catalogue_comment_4
        WHERE catalogue_comment_4.item_id = anon_20.id
        ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC
        LIMIT 100 OFFSET 0) AS anon_21) AS x0
    FROM (
      SELECT catalogue_item_8.id AS id, catalogue_item_8."key" AS "key", catalogue_item_8.version AS version,
          catalogue_item_8.level AS level, catalogue_item_8.category AS category, catalogue_item_8.record_class AS record_class,
          catalogue_item_8.info_class AS info_class, catalogue_item_8.item_name AS item_name,
          catalogue_item_8.subject_nature AS subject_nature, catalogue_item_8.responsible_unit AS responsible_unit,
          catalogue_item_8.inclusion_basis AS inclusion_basis, catalogue_item_8.region_code AS region_code,
          catalogue_item_8.state AS state, catalogue_item_8.effective_from AS effective_from,
          catalogue_item_8.effective_until AS effective_until, catalogue_item_8.part AS part,
          catalogue_item_8.content_schema AS content_schema, catalogue_item_8.drafted_by AS drafted_by,
          catalogue_item_8.comments_until AS comments_until, catalogue_item_8.approved_on AS approved_on,
          catalogue_item_8.approval_document AS approval_document, catalogue_item_8.published_on AS published_on,
          catalogue_item_8.filed_on AS filed_on, catalogue_item_8."key" AS sort_key
      FROM catalogue_item AS catalogue_item_8
      WHERE (catalogue_item_8.state = 'COMMENT' AND coalesce(catalogue_item_8.comments_until >= ?, 0) = 1
          OR catalogue_item_8.state = 'PUBLISHED' OR catalogue_item_8.region_code = ?) AND coalesce(catalogue_item_8."key", '') = ?
          AND catalogue_item_8."key" IS NOT NULL AND catalogue_item_8.state = 'PUBLISHED' AND catalogue_item_8.effective_from <= ?
          AND coalesce(catalogue_item_8.effective_until >= ?, 1) = 1
      ORDER BY catalogue_item_8."key" ASC, catalogue_item_8.id ASC
      LIMIT 20 OFFSET 0) AS anon_20
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_19) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_5
      FROM catalogue_item AS catalogue_item_9
      WHERE (catalogue_item_9.state = 'COMMENT' AND coalesce(catalogue_item_9.comments_until >= ?, 0) = 1
          OR catalogue_item_9.state = 'PUBLISHED' OR catalogue_item_9.region_code = ?) AND catalogue_item_9.state = 'WITHDRAWN'), 'nodes',
          json(json_group_array(json_object('key', anon_22."key", 'version', anon_22.version, 'state', anon_22.state, 'part', anon_22.part,
          'contentSchema', json(anon_22.content_schema), 'effectiveFrom', anon_22.effective_from, 'commentsUntil', anon_22.comments_until,
          'approvedOn', anon_22.approved_on, 'approvalDocument', anon_22.approval_document, 'publishedOn', anon_22.published_on, 'filedOn',
          anon_22.filed_on, 'comments', json(CASE WHEN (anon_22.region_code = ?) THEN json(json(json_extract(anon_22.x0, '$[0]')))
          ELSE NULL END))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_22.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_23.id AS id, anon_23."key" AS "key", anon_23.version AS version, anon_23.level AS level, anon_23.category AS category,
        anon_23.record_class AS record_class, anon_23.info_class AS info_class, anon_23.item_name AS item_name,
        anon_23.subject_nature AS subject_nature, anon_23.responsible_unit AS responsible_unit, anon_23.inclusion_basis AS inclusion_basis,
        anon_23.region_code AS region_code, anon_23.state AS state, anon_23.effective_from AS effective_from,
        anon_23.effective_until AS effective_until, anon_23.part AS part, anon_23.content_schema AS content_schema,
        anon_23.drafted_by AS drafted_by, anon_23.comments_until AS comments_until, anon_23.approved_on AS approved_on,
        anon_23.approval_document AS approval_document, anon_23.published_on AS published_on, anon_23.filed_on AS filed_on,
        anon_23.sort_key AS sort_key, row_number() OVER (ORDER BY anon_23.sort_key ASC, anon_23.id ASC) AS rn, (
      SELECT json_array(json(json_group_array(json_object('saidOn', anon_24.said_on, 'text', anon_24.text)) FILTER (WHERE 1 = 1)),
          '') AS json_array_5
      FROM (
        SELECT catalogue_comment_5.id AS id, catalogue_comment_5.item_id AS item_id, catalogue_comment_5.bearer_key AS bearer_key,
            catalogue_comment_5.said_on AS said_on, catalogue_comment_5.text AS text,
            row_number() OVER (ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC) AS rn
        FROM catalogue_comment AS catalogue_comment_5
        WHERE catalogue_comment_5.item_id = anon_23.id
        ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC
        LIMIT 100 OFFSET 0) AS anon_24) AS x0
    FROM (
      SELECT catalogue_item_10.id AS id, catalogue_item_10."key" AS "key", catalogue_item_10.version AS version,
          catalogue_item_10.level AS level, catalogue_item_10.category AS category, catalogue_item_10.record_class AS record_class,
          catalogue_item_10.info_class AS info_class, catalogue_item_10.item_name AS item_name,
          catalogue_item_10.subject_nature AS subject_nature, catalogue_item_10.responsible_unit AS responsible_unit,
          catalogue_item_10.inclusion_basis AS inclusion_basis, catalogue_item_10.region_code AS region_code,
          catalogue_item_10.state AS state, catalogue_item_10.effective_from AS effective_from,
          catalogue_item_10.effective_until AS effective_until, catalogue_item_10.part AS part,
          catalogue_item_10.content_schema AS content_schema, catalogue_item_10.drafted_by AS drafted_by,
          catalogue_item_10.comments_until AS comments_until, catalogue_item_10.approved_on AS approved_on,
          catalogue_item_10.approval_document AS approval_document, catalogue_item_10.published_on AS published_on,
          catalogue_item_10.filed_on AS filed_on, catalogue_item_10."key" AS sort_key
      FROM catalogue_item AS catalogue_item_10
      WHERE (catalogue_item_10.state = 'COMMENT' AND coalesce(catalogue_item_10.comments_until >= ?, 0) = 1
          OR catalogue_item_10.state = 'PUBLISHED' OR catalogue_item_10.region_code = ?) AND catalogue_item_10.state = 'WITHDRAWN'
      ORDER BY catalogue_item_10."key" ASC, catalogue_item_10.id ASC
      LIMIT 20 OFFSET 0) AS anon_23
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_22) AS anon_5 ON 1 = 1
