SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, 1 AS c10
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= $1::DATE, false)
          OR catalogue_item_1.state = 'PUBLISHED') AND catalogue_item_1.state = 'DRAFT'), 'nodes',
          coalesce(json_agg(json_build_object('key', anon_7.key, 'version', anon_7.version, 'state', anon_7.state, 'part', anon_7.part,
          'contentSchema', anon_7.content_schema, 'effectiveFrom', anon_7.effective_from, 'commentsUntil', anon_7.comments_until,
          'approvedOn', anon_7.approved_on, 'approvalDocument', anon_7.approval_document, 'publishedOn', anon_7.published_on, 'filedOn',
          anon_7.filed_on, 'comments', CASE WHEN false THEN anon_8.j ELSE NULL END)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_8.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.key AS key, anon_9.version AS version, anon_9.level AS level, anon_9.category AS category,
        anon_9.record_class AS record_class, anon_9.info_class AS info_class, anon_9.item_name AS item_name,
        anon_9.subject_nature AS subject_nature, anon_9.responsible_unit AS responsible_unit, anon_9.inclusion_basis AS inclusion_basis,
        anon_9.region_code AS region_code, anon_9.state AS state, anon_9.effective_from AS effective_from,
        anon_9.effective_until AS effective_until, anon_9.part AS part, anon_9.content_schema AS content_schema,
        anon_9.drafted_by AS drafted_by, anon_9.comments_until AS comments_until, anon_9.approved_on AS approved_on,
        anon_9.approval_document AS approval_document, anon_9.published_on AS published_on, anon_9.filed_on AS filed_on,
        anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key ASC, anon_9.id ASC) AS rn
    FROM (
      SELECT catalogue_item_2.id AS id, catalogue_item_2.key AS key, catalogue_item_2.version AS version, catalogue_item_2.level AS level,
          catalogue_item_2.category AS category, catalogue_item_2.record_class AS record_class, catalogue_item_2.info_class AS info_class,
          catalogue_item_2.item_name AS item_name, catalogue_item_2.subject_nature AS subject_nature,
          catalogue_item_2.responsible_unit AS responsible_unit, catalogue_item_2.inclusion_basis AS inclusion_basis,
          catalogue_item_2.region_code AS region_code, catalogue_item_2.state AS state, catalogue_item_2.effective_from AS effective_from,
          catalogue_item_2.effective_until AS effective_until, catalogue_item_2.part AS part,
          catalogue_item_2.content_schema AS content_schema, catalogue_item_2.drafted_by AS drafted_by,
          catalogue_item_2.comments_until AS comments_until, catalogue_item_2.approved_on AS approved_on,
          catalogue_item_2.approval_document AS approval_document, catalogue_item_2.published_on AS published_on,
          catalogue_item_2.filed_on AS filed_on, catalogue_item_2.key AS sort_key
      FROM catalogue_item AS catalogue_item_2
      WHERE (catalogue_item_2.state = 'COMMENT' AND coalesce(catalogue_item_2.comments_until >= $1::DATE, false)
          OR catalogue_item_2.state = 'PUBLISHED') AND catalogue_item_2.state = 'DRAFT'
      ORDER BY catalogue_item_2.key ASC, catalogue_item_2.id ASC
      LIMIT 20) AS anon_9) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_10.said_on, 'text', anon_10.text)
        ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_1.id AS id, catalogue_comment_1.item_id AS item_id, catalogue_comment_1.bearer_key AS bearer_key,
          catalogue_comment_1.said_on AS said_on, catalogue_comment_1.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_1
      WHERE catalogue_comment_1.item_id = anon_7.id
      ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC
      LIMIT 100) AS anon_10) AS anon_8 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM catalogue_item AS catalogue_item_3
      WHERE (catalogue_item_3.state = 'COMMENT' AND coalesce(catalogue_item_3.comments_until >= $1::DATE, false)
          OR catalogue_item_3.state = 'PUBLISHED') AND coalesce(catalogue_item_3.key, '') = $2::VARCHAR
          AND catalogue_item_3.key IS NOT NULL AND catalogue_item_3.state = 'COMMENT'), 'nodes', coalesce(json_agg(json_build_object('key',
          anon_11.key, 'version', anon_11.version, 'state', anon_11.state, 'part', anon_11.part, 'contentSchema', anon_11.content_schema,
          'effectiveFrom', anon_11.effective_from, 'commentsUntil', anon_11.comments_until, 'approvedOn', anon_11.approved_on,
          'approvalDocument', anon_11.approval_document, 'publishedOn', anon_11.published_on, 'filedOn', anon_11.filed_on, 'comments',
          CASE WHEN false THEN anon_12.j ELSE NULL END)
        ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_12.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.key AS key, anon_13.version AS version, anon_13.level AS level, anon_13.category AS category,
        anon_13.record_class AS record_class, anon_13.info_class AS info_class, anon_13.item_name AS item_name,
        anon_13.subject_nature AS subject_nature, anon_13.responsible_unit AS responsible_unit, anon_13.inclusion_basis AS inclusion_basis,
        anon_13.region_code AS region_code, anon_13.state AS state, anon_13.effective_from AS effective_from,
        anon_13.effective_until AS effective_until, anon_13.part AS part, anon_13.content_schema AS content_schema,
        anon_13.drafted_by AS drafted_by, anon_13.comments_until AS comments_until, anon_13.approved_on AS approved_on,
        anon_13.approval_document AS approval_document, anon_13.published_on AS published_on, anon_13.filed_on AS filed_on,
        anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key ASC, anon_13.id ASC) AS rn
    FROM (
      SELECT catalogue_item_4.id AS id, catalogue_item_4.key AS key, catalogue_item_4.version AS version, catalogue_item_4.level AS level,
          catalogue_item_4.category AS category, catalogue_item_4.record_class AS record_class, catalogue_item_4.info_class AS info_class,
          catalogue_item_4.item_name AS item_name, catalogue_item_4.subject_nature AS subject_nature,
          catalogue_item_4.responsible_unit AS responsible_unit, catalogue_item_4.inclusion_basis AS inclusion_basis,
          catalogue_item_4.region_code AS region_code, catalogue_item_4.state AS state, catalogue_item_4.effective_from AS effective_from,
          catalogue_item_4.effective_until AS effective_until, catalogue_item_4.part AS part,
          catalogue_item_4.content_schema AS content_schema, catalogue_item_4.drafted_by AS drafted_by,
          catalogue_item_4.comments_until AS comments_until, catalogue_item_4.approved_on AS approved_on,
          catalogue_item_4.approval_document AS approval_document, catalogue_item_4.published_on AS published_on,
          catalogue_item_4.filed_on AS filed_on, catalogue_item_4.key AS sort_key
      FROM catalogue_item AS catalogue_item_4
      WHERE (catalogue_item_4.state = 'COMMENT' AND coalesce(catalogue_item_4.comments_until >= $1::DATE, false)
          OR catalogue_item_4.state = 'PUBLISHED') AND coalesce(catalogue_item_4.key, '') = $3::VARCHAR
          AND catalogue_item_4.key IS NOT NULL AND catalogue_item_4.state = 'COMMENT'
      ORDER BY catalogue_item_4.key ASC, catalogue_item_4.id ASC
      LIMIT 20) AS anon_13) AS anon_11
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_14.said_on, 'text', anon_14.text)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_2.id AS id, catalogue_comment_2.item_id AS item_id, catalogue_comment_2.bearer_key AS bearer_key,
          catalogue_comment_2.said_on AS said_on, catalogue_comment_2.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_2
      WHERE catalogue_comment_2.item_id = anon_11.id
      ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC
      LIMIT 100) AS anon_14) AS anon_12 ON true) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM catalogue_item AS catalogue_item_5
      WHERE (catalogue_item_5.state = 'COMMENT' AND coalesce(catalogue_item_5.comments_until >= $1::DATE, false)
          OR catalogue_item_5.state = 'PUBLISHED') AND catalogue_item_5.state = 'APPROVED'), 'nodes',
          coalesce(json_agg(json_build_object('key', anon_15.key, 'version', anon_15.version, 'state', anon_15.state, 'part', anon_15.part,
          'contentSchema', anon_15.content_schema, 'effectiveFrom', anon_15.effective_from, 'commentsUntil', anon_15.comments_until,
          'approvedOn', anon_15.approved_on, 'approvalDocument', anon_15.approval_document, 'publishedOn', anon_15.published_on, 'filedOn',
          anon_15.filed_on, 'comments', CASE WHEN false THEN anon_16.j ELSE NULL END)
        ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_16.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.key AS key, anon_17.version AS version, anon_17.level AS level, anon_17.category AS category,
        anon_17.record_class AS record_class, anon_17.info_class AS info_class, anon_17.item_name AS item_name,
        anon_17.subject_nature AS subject_nature, anon_17.responsible_unit AS responsible_unit, anon_17.inclusion_basis AS inclusion_basis,
        anon_17.region_code AS region_code, anon_17.state AS state, anon_17.effective_from AS effective_from,
        anon_17.effective_until AS effective_until, anon_17.part AS part, anon_17.content_schema AS content_schema,
        anon_17.drafted_by AS drafted_by, anon_17.comments_until AS comments_until, anon_17.approved_on AS approved_on,
        anon_17.approval_document AS approval_document, anon_17.published_on AS published_on, anon_17.filed_on AS filed_on,
        anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key ASC, anon_17.id ASC) AS rn
    FROM (
      SELECT catalogue_item_6.id AS id, catalogue_item_6.key AS key, catalogue_item_6.version AS version, catalogue_item_6.level AS level,
          catalogue_item_6.category AS category, catalogue_item_6.record_class AS record_class, catalogue_item_6.info_class AS info_class,
          catalogue_item_6.item_name AS item_name, catalogue_item_6.subject_nature AS subject_nature,
          catalogue_item_6.responsible_unit AS responsible_unit, catalogue_item_6.inclusion_basis AS inclusion_basis,
          catalogue_item_6.region_code AS region_code, catalogue_item_6.state AS state, catalogue_item_6.effective_from AS effective_from,
          catalogue_item_6.effective_until AS effective_until, catalogue_item_6.part AS part,
          catalogue_item_6.content_schema AS content_schema, catalogue_item_6.drafted_by AS drafted_by,
          catalogue_item_6.comments_until AS comments_until, catalogue_item_6.approved_on AS approved_on,
          catalogue_item_6.approval_document AS approval_document, catalogue_item_6.published_on AS published_on,
          catalogue_item_6.filed_on AS filed_on, catalogue_item_6.key AS sort_key
      FROM catalogue_item AS catalogue_item_6
      WHERE (catalogue_item_6.state = 'COMMENT' AND coalesce(catalogue_item_6.comments_until >= $1::DATE, false)
          OR catalogue_item_6.state = 'PUBLISHED') AND catalogue_item_6.state = 'APPROVED'
      ORDER BY catalogue_item_6.key ASC, catalogue_item_6.id ASC
      LIMIT 20) AS anon_17) AS anon_15
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_18.said_on, 'text', anon_18.text)
        ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_3.id AS id, catalogue_comment_3.item_id AS item_id, catalogue_comment_3.bearer_key AS bearer_key,
          catalogue_comment_3.said_on AS said_on, catalogue_comment_3.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_3
      WHERE catalogue_comment_3.item_id = anon_15.id
      ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC
      LIMIT 100) AS anon_18) AS anon_16 ON true) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_4
      FROM catalogue_item AS catalogue_item_7
      WHERE (catalogue_item_7.state = 'COMMENT' AND coalesce(catalogue_item_7.comments_until >= $1::DATE, false)
          OR catalogue_item_7.state = 'PUBLISHED') AND coalesce(catalogue_item_7.key, '') = $4::VARCHAR
          AND catalogue_item_7.key IS NOT NULL AND catalogue_item_7.state = 'PUBLISHED' AND catalogue_item_7.effective_from <= $5::DATE
          AND coalesce(catalogue_item_7.effective_until >= $5::DATE, true)), 'nodes', coalesce(json_agg(json_build_object('key',
          anon_19.key, 'version', anon_19.version, 'state', anon_19.state, 'part', anon_19.part, 'contentSchema', anon_19.content_schema,
          'effectiveFrom', anon_19.effective_from, 'commentsUntil', anon_19.comments_until, 'approvedOn', anon_19.approved_on,
          'approvalDocument', anon_19.approval_document, 'publishedOn', anon_19.published_on, 'filedOn', anon_19.filed_on, 'comments',
          CASE WHEN false THEN anon_20.j ELSE NULL END)
        ORDER BY anon_19.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_20.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_21.id AS id, anon_21.key AS key, anon_21.version AS version, anon_21.level AS level, anon_21.category AS category,
        anon_21.record_class AS record_class, anon_21.info_class AS info_class, anon_21.item_name AS item_name,
        anon_21.subject_nature AS subject_nature, anon_21.responsible_unit AS responsible_unit, anon_21.inclusion_basis AS inclusion_basis,
        anon_21.region_code AS region_code, anon_21.state AS state, anon_21.effective_from AS effective_from,
        anon_21.effective_until AS effective_until, anon_21.part AS part, anon_21.content_schema AS content_schema,
        anon_21.drafted_by AS drafted_by, anon_21.comments_until AS comments_until, anon_21.approved_on AS approved_on,
        anon_21.approval_document AS approval_document, anon_21.published_on AS published_on, anon_21.filed_on AS filed_on,
        anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key ASC, anon_21.id ASC) AS rn
    FROM (
      SELECT catalogue_item_8.id AS id, catalogue_item_8.key AS key, catalogue_item_8.version AS version, catalogue_item_8.level AS level,
          catalogue_item_8.category AS category, catalogue_item_8.record_class AS record_class, catalogue_item_8.info_class AS info_class,
          catalogue_item_8.item_name AS item_name, catalogue_item_8.subject_nature AS subject_nature,
          catalogue_item_8.responsible_unit AS responsible_unit, catalogue_item_8.inclusion_basis AS inclusion_basis,
          catalogue_item_8.region_code AS region_code, catalogue_item_8.state AS state, catalogue_item_8.effective_from AS effective_from,
          catalogue_item_8.effective_until AS effective_until, catalogue_item_8.part AS part,
          catalogue_item_8.content_schema AS content_schema, catalogue_item_8.drafted_by AS drafted_by,
          catalogue_item_8.comments_until AS comments_until, catalogue_item_8.approved_on AS approved_on,
          catalogue_item_8.approval_document AS approval_document, catalogue_item_8.published_on AS published_on,
          catalogue_item_8.filed_on AS filed_on, catalogue_item_8.key AS sort_key
      FROM catalogue_item AS catalogue_item_8
      WHERE (catalogue_item_8.state = 'COMMENT' AND coalesce(catalogue_item_8.comments_until >= $1::DATE, false)
          OR catalogue_item_8.state = 'PUBLISHED') AND coalesce(catalogue_item_8.key, '') = $6::VARCHAR
          AND catalogue_item_8.key IS NOT NULL AND catalogue_item_8.state = 'PUBLISHED' AND catalogue_item_8.effective_from <= $7::DATE
          AND coalesce(catalogue_item_8.effective_until >= $7::DATE, true)
      ORDER BY catalogue_item_8.key ASC, catalogue_item_8.id ASC
      LIMIT 20) AS anon_21) AS anon_19
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_22.said_on, 'text', anon_22.text)
        ORDER BY anon_22.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_4.id AS id, catalogue_comment_4.item_id AS item_id, catalogue_comment_4.bearer_key AS bearer_key,
          catalogue_comment_4.said_on AS said_on, catalogue_comment_4.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_4
      WHERE catalogue_comment_4.item_id = anon_19.id
      ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC
      LIMIT 100) AS anon_22) AS anon_20 ON true) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_5
      FROM catalogue_item AS catalogue_item_9
      WHERE (catalogue_item_9.state = 'COMMENT' AND coalesce(catalogue_item_9.comments_until >= $1::DATE, false)
          OR catalogue_item_9.state = 'PUBLISHED') AND catalogue_item_9.state = 'WITHDRAWN'), 'nodes',
          coalesce(json_agg(json_build_object('key', anon_23.key, 'version', anon_23.version, 'state', anon_23.state, 'part', anon_23.part,
          'contentSchema', anon_23.content_schema, 'effectiveFrom', anon_23.effective_from, 'commentsUntil', anon_23.comments_until,
          'approvedOn', anon_23.approved_on, 'approvalDocument', anon_23.approval_document, 'publishedOn', anon_23.published_on, 'filedOn',
          anon_23.filed_on, 'comments', CASE WHEN false THEN anon_24.j ELSE NULL END)
        ORDER BY anon_23.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_24.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_25.id AS id, anon_25.key AS key, anon_25.version AS version, anon_25.level AS level, anon_25.category AS category,
        anon_25.record_class AS record_class, anon_25.info_class AS info_class, anon_25.item_name AS item_name,
        anon_25.subject_nature AS subject_nature, anon_25.responsible_unit AS responsible_unit, anon_25.inclusion_basis AS inclusion_basis,
        anon_25.region_code AS region_code, anon_25.state AS state, anon_25.effective_from AS effective_from,
        anon_25.effective_until AS effective_until, anon_25.part AS part, anon_25.content_schema AS content_schema,
        anon_25.drafted_by AS drafted_by, anon_25.comments_until AS comments_until, anon_25.approved_on AS approved_on,
        anon_25.approval_document AS approval_document, anon_25.published_on AS published_on, anon_25.filed_on AS filed_on,
        anon_25.sort_key AS sort_key, row_number() OVER (ORDER BY anon_25.sort_key ASC, anon_25.id ASC) AS rn
    FROM (
      SELECT catalogue_item_10.id AS id, catalogue_item_10.key AS key, catalogue_item_10.version AS version,
          catalogue_item_10.level AS level, catalogue_item_10.category AS category, catalogue_item_10.record_class AS record_class,
          catalogue_item_10.info_class AS info_class, catalogue_item_10.item_name AS item_name,
          catalogue_item_10.subject_nature AS subject_nature, catalogue_item_10.responsible_unit AS responsible_unit,
          catalogue_item_10.inclusion_basis AS inclusion_basis, catalogue_item_10.region_code AS region_code,
          catalogue_item_10.state AS state, catalogue_item_10.effective_from AS effective_from,
          catalogue_item_10.effective_until AS effective_until, catalogue_item_10.part AS part,
          catalogue_item_10.content_schema AS content_schema, catalogue_item_10.drafted_by AS drafted_by,
          catalogue_item_10.comments_until AS comments_until, catalogue_item_10.approved_on AS approved_on,
          catalogue_item_10.approval_document AS approval_document, catalogue_item_10.published_on AS published_on,
          catalogue_item_10.filed_on AS filed_on, catalogue_item_10.key AS sort_key
      FROM catalogue_item AS catalogue_item_10
      WHERE (catalogue_item_10.state = 'COMMENT' AND coalesce(catalogue_item_10.comments_until >= $1::DATE, false)
          OR catalogue_item_10.state = 'PUBLISHED') AND catalogue_item_10.state = 'WITHDRAWN'
      ORDER BY catalogue_item_10.key ASC, catalogue_item_10.id ASC
      LIMIT 20) AS anon_25) AS anon_23
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_26.said_on, 'text', anon_26.text)
        ORDER BY anon_26.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_5.id AS id, catalogue_comment_5.item_id AS item_id, catalogue_comment_5.bearer_key AS bearer_key,
          catalogue_comment_5.said_on AS said_on, catalogue_comment_5.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_5
      WHERE catalogue_comment_5.item_id = anon_23.id
      ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC
      LIMIT 100) AS anon_26) AS anon_24 ON true) AS anon_5 ON true
