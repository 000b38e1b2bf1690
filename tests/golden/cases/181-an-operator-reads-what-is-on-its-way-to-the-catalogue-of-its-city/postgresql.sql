SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_8.purpose, 'categories', anon_8.categories, 'region_code',
          anon_8.region_code, 'legal_basis', anon_8.legal_basis, 'matter_format', anon_8.matter_format, 'batch_max_codes',
          anon_8.batch_max_codes, 'valid_from', to_char(anon_8.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_8.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_8.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_7
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_8), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_6
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c10
FROM (
  SELECT 1 AS one) AS anon_9
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM catalogue_item AS catalogue_item_1
      WHERE (catalogue_item_1.state = 'COMMENT' AND coalesce(catalogue_item_1.comments_until >= $4::DATE, false)
          OR catalogue_item_1.state = 'PUBLISHED' OR catalogue_item_1.region_code = $5::VARCHAR) AND catalogue_item_1.state = 'DRAFT'),
          'nodes', coalesce(json_agg(json_build_object('key', anon_10.key, 'version', anon_10.version, 'state', anon_10.state, 'part',
          anon_10.part, 'contentSchema', anon_10.content_schema, 'effectiveFrom', anon_10.effective_from, 'commentsUntil',
          anon_10.comments_until, 'approvedOn', anon_10.approved_on, 'approvalDocument', anon_10.approval_document, 'publishedOn',
          anon_10.published_on, 'filedOn', anon_10.filed_on, 'comments', CASE WHEN (anon_10.region_code = $5::VARCHAR) THEN anon_11.j
          ELSE NULL END)
        ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_11.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_12.id AS id, anon_12.key AS key, anon_12.version AS version, anon_12.level AS level, anon_12.category AS category,
        anon_12.record_class AS record_class, anon_12.info_class AS info_class, anon_12.item_name AS item_name,
        anon_12.subject_nature AS subject_nature, anon_12.responsible_unit AS responsible_unit, anon_12.inclusion_basis AS inclusion_basis,
        anon_12.region_code AS region_code, anon_12.state AS state, anon_12.effective_from AS effective_from,
        anon_12.effective_until AS effective_until, anon_12.part AS part, anon_12.content_schema AS content_schema,
        anon_12.drafted_by AS drafted_by, anon_12.comments_until AS comments_until, anon_12.approved_on AS approved_on,
        anon_12.approval_document AS approval_document, anon_12.published_on AS published_on, anon_12.filed_on AS filed_on,
        anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key ASC, anon_12.id ASC) AS rn
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
      WHERE (catalogue_item_2.state = 'COMMENT' AND coalesce(catalogue_item_2.comments_until >= $4::DATE, false)
          OR catalogue_item_2.state = 'PUBLISHED' OR catalogue_item_2.region_code = $5::VARCHAR) AND catalogue_item_2.state = 'DRAFT'
      ORDER BY catalogue_item_2.key ASC, catalogue_item_2.id ASC
      LIMIT 20) AS anon_12) AS anon_10
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_13.said_on, 'text', anon_13.text)
        ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_1.id AS id, catalogue_comment_1.item_id AS item_id, catalogue_comment_1.bearer_key AS bearer_key,
          catalogue_comment_1.said_on AS said_on, catalogue_comment_1.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_1
      WHERE catalogue_comment_1.item_id = anon_10.id
      ORDER BY catalogue_comment_1.said_on DESC, catalogue_comment_1.id DESC
      LIMIT 100) AS anon_13) AS anon_11 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM catalogue_item AS catalogue_item_3
      WHERE (catalogue_item_3.state = 'COMMENT' AND coalesce(catalogue_item_3.comments_until >= $4::DATE, false)
          OR catalogue_item_3.state = 'PUBLISHED' OR catalogue_item_3.region_code = $5::VARCHAR) AND coalesce(catalogue_item_3.key,
          '') = $6::VARCHAR AND catalogue_item_3.key IS NOT NULL AND catalogue_item_3.state = 'COMMENT'), 'nodes',
          coalesce(json_agg(json_build_object('key', anon_14.key, 'version', anon_14.version, 'state', anon_14.state, 'part', anon_14.part,
          'contentSchema', anon_14.content_schema, 'effectiveFrom', anon_14.effective_from, 'commentsUntil', anon_14.comments_until,
          'approvedOn', anon_14.approved_on, 'approvalDocument', anon_14.approval_document, 'publishedOn', anon_14.published_on, 'filedOn',
          anon_14.filed_on, 'comments', CASE WHEN (anon_14.region_code = $5::VARCHAR) THEN anon_15.j ELSE NULL END)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_15.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.key AS key, anon_16.version AS version, anon_16.level AS level, anon_16.category AS category,
        anon_16.record_class AS record_class, anon_16.info_class AS info_class, anon_16.item_name AS item_name,
        anon_16.subject_nature AS subject_nature, anon_16.responsible_unit AS responsible_unit, anon_16.inclusion_basis AS inclusion_basis,
        anon_16.region_code AS region_code, anon_16.state AS state, anon_16.effective_from AS effective_from,
        anon_16.effective_until AS effective_until, anon_16.part AS part, anon_16.content_schema AS content_schema,
        anon_16.drafted_by AS drafted_by, anon_16.comments_until AS comments_until, anon_16.approved_on AS approved_on,
        anon_16.approval_document AS approval_document, anon_16.published_on AS published_on, anon_16.filed_on AS filed_on,
        anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key ASC, anon_16.id ASC) AS rn
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
      WHERE (catalogue_item_4.state = 'COMMENT' AND coalesce(catalogue_item_4.comments_until >= $4::DATE, false)
          OR catalogue_item_4.state = 'PUBLISHED' OR catalogue_item_4.region_code = $5::VARCHAR) AND coalesce(catalogue_item_4.key,
          '') = $7::VARCHAR AND catalogue_item_4.key IS NOT NULL AND catalogue_item_4.state = 'COMMENT'
      ORDER BY catalogue_item_4.key ASC, catalogue_item_4.id ASC
      LIMIT 20) AS anon_16) AS anon_14
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_17.said_on, 'text', anon_17.text)
        ORDER BY anon_17.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_2.id AS id, catalogue_comment_2.item_id AS item_id, catalogue_comment_2.bearer_key AS bearer_key,
          catalogue_comment_2.said_on AS said_on, catalogue_comment_2.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_2
      WHERE catalogue_comment_2.item_id = anon_14.id
      ORDER BY catalogue_comment_2.said_on DESC, catalogue_comment_2.id DESC
      LIMIT 100) AS anon_17) AS anon_15 ON true) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM catalogue_item AS catalogue_item_5
      WHERE (catalogue_item_5.state = 'COMMENT' AND coalesce(catalogue_item_5.comments_until >= $4::DATE, false)
          OR catalogue_item_5.state = 'PUBLISHED' OR catalogue_item_5.region_code = $5::VARCHAR) AND catalogue_item_5.state = 'APPROVED'),
          'nodes', coalesce(json_agg(json_build_object('key', anon_18.key, 'version', anon_18.version, 'state', anon_18.state, 'part',
          anon_18.part, 'contentSchema', anon_18.content_schema, 'effectiveFrom', anon_18.effective_from, 'commentsUntil',
          anon_18.comments_until, 'approvedOn', anon_18.approved_on, 'approvalDocument', anon_18.approval_document, 'publishedOn',
          anon_18.published_on, 'filedOn', anon_18.filed_on, 'comments', CASE WHEN (anon_18.region_code = $5::VARCHAR) THEN anon_19.j
          ELSE NULL END)
        ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_19.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_20.id AS id, anon_20.key AS key, anon_20.version AS version, anon_20.level AS level, anon_20.category AS category,
        anon_20.record_class AS record_class, anon_20.info_class AS info_class, anon_20.item_name AS item_name,
        anon_20.subject_nature AS subject_nature, anon_20.responsible_unit AS responsible_unit, anon_20.inclusion_basis AS inclusion_basis,
        anon_20.region_code AS region_code, anon_20.state AS state, anon_20.effective_from AS effective_from,
        anon_20.effective_until AS effective_until, anon_20.part AS part, anon_20.content_schema AS content_schema,
        anon_20.drafted_by AS drafted_by, anon_20.comments_until AS comments_until, anon_20.approved_on AS approved_on,
        anon_20.approval_document AS approval_document, anon_20.published_on AS published_on, anon_20.filed_on AS filed_on,
        anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key ASC, anon_20.id ASC) AS rn
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
      WHERE (catalogue_item_6.state = 'COMMENT' AND coalesce(catalogue_item_6.comments_until >= $4::DATE, false)
          OR catalogue_item_6.state = 'PUBLISHED' OR catalogue_item_6.region_code = $5::VARCHAR) AND catalogue_item_6.state = 'APPROVED'
      ORDER BY catalogue_item_6.key ASC, catalogue_item_6.id ASC
      LIMIT 20) AS anon_20) AS anon_18
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_21.said_on, 'text', anon_21.text)
        ORDER BY anon_21.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_3.id AS id, catalogue_comment_3.item_id AS item_id, catalogue_comment_3.bearer_key AS bearer_key,
          catalogue_comment_3.said_on AS said_on, catalogue_comment_3.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_3
      WHERE catalogue_comment_3.item_id = anon_18.id
      ORDER BY catalogue_comment_3.said_on DESC, catalogue_comment_3.id DESC
      LIMIT 100) AS anon_21) AS anon_19 ON true) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_4
      FROM catalogue_item AS catalogue_item_7
      WHERE (catalogue_item_7.state = 'COMMENT' AND coalesce(catalogue_item_7.comments_until >= $4::DATE, false)
          OR catalogue_item_7.state = 'PUBLISHED' OR catalogue_item_7.region_code = $5::VARCHAR) AND coalesce(catalogue_item_7.key,
          '') = $8::VARCHAR AND catalogue_item_7.key IS NOT NULL AND catalogue_item_7.state = 'PUBLISHED'
          AND catalogue_item_7.effective_from <= $9::DATE AND coalesce(catalogue_item_7.effective_until >= $9::DATE, true)), 'nodes',
          coalesce(json_agg(json_build_object('key', anon_22.key, 'version', anon_22.version, 'state', anon_22.state, 'part', anon_22.part,
          'contentSchema', anon_22.content_schema, 'effectiveFrom', anon_22.effective_from, 'commentsUntil', anon_22.comments_until,
          'approvedOn', anon_22.approved_on, 'approvalDocument', anon_22.approval_document, 'publishedOn', anon_22.published_on, 'filedOn',
          anon_22.filed_on, 'comments', CASE WHEN (anon_22.region_code = $5::VARCHAR) THEN anon_23.j ELSE NULL END)
        ORDER BY anon_22.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_23.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_24.id AS id, anon_24.key AS key, anon_24.version AS version, anon_24.level AS level, anon_24.category AS category,
        anon_24.record_class AS record_class, anon_24.info_class AS info_class, anon_24.item_name AS item_name,
        anon_24.subject_nature AS subject_nature, anon_24.responsible_unit AS responsible_unit, anon_24.inclusion_basis AS inclusion_basis,
        anon_24.region_code AS region_code, anon_24.state AS state, anon_24.effective_from AS effective_from,
        anon_24.effective_until AS effective_until, anon_24.part AS part, anon_24.content_schema AS content_schema,
        anon_24.drafted_by AS drafted_by, anon_24.comments_until AS comments_until, anon_24.approved_on AS approved_on,
        anon_24.approval_document AS approval_document, anon_24.published_on AS published_on, anon_24.filed_on AS filed_on,
        anon_24.sort_key AS sort_key, row_number() OVER (ORDER BY anon_24.sort_key ASC, anon_24.id ASC) AS rn
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
      WHERE (catalogue_item_8.state = 'COMMENT' AND coalesce(catalogue_item_8.comments_until >= $4::DATE, false)
          OR catalogue_item_8.state = 'PUBLISHED' OR catalogue_item_8.region_code = $5::VARCHAR) AND coalesce(catalogue_item_8.key,
          '') = $10::VARCHAR AND catalogue_item_8.key IS NOT NULL AND catalogue_item_8.state = 'PUBLISHED'
          AND catalogue_item_8.effective_from <= $11::DATE AND coalesce(catalogue_item_8.effective_until >= $11::DATE, true)
      ORDER BY catalogue_item_8.key ASC, catalogue_item_8.id ASC
      LIMIT 20) AS anon_24) AS anon_22
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_25.said_on, 'text', anon_25.text)
        ORDER BY anon_25.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_4.id AS id, catalogue_comment_4.item_id AS item_id, catalogue_comment_4.bearer_key AS bearer_key,
          catalogue_comment_4.said_on AS said_on, catalogue_comment_4.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_4
      WHERE catalogue_comment_4.item_id = anon_22.id
      ORDER BY catalogue_comment_4.said_on DESC, catalogue_comment_4.id DESC
      LIMIT 100) AS anon_25) AS anon_23 ON true) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_5
      FROM catalogue_item AS catalogue_item_9
      WHERE (catalogue_item_9.state = 'COMMENT' AND coalesce(catalogue_item_9.comments_until >= $4::DATE, false)
          OR catalogue_item_9.state = 'PUBLISHED' OR catalogue_item_9.region_code = $5::VARCHAR) AND catalogue_item_9.state = 'WITHDRAWN'),
          'nodes', coalesce(json_agg(json_build_object('key', anon_26.key, 'version', anon_26.version, 'state', anon_26.state, 'part',
          anon_26.part, 'contentSchema', anon_26.content_schema, 'effectiveFrom', anon_26.effective_from, 'commentsUntil',
          anon_26.comments_until, 'approvedOn', anon_26.approved_on, 'approvalDocument', anon_26.approval_document, 'publishedOn',
          anon_26.published_on, 'filedOn', anon_26.filed_on, 'comments', CASE WHEN (anon_26.region_code = $5::VARCHAR) THEN anon_27.j
          ELSE NULL END)
        ORDER BY anon_26.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_27.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_28.id AS id, anon_28.key AS key, anon_28.version AS version, anon_28.level AS level, anon_28.category AS category,
        anon_28.record_class AS record_class, anon_28.info_class AS info_class, anon_28.item_name AS item_name,
        anon_28.subject_nature AS subject_nature, anon_28.responsible_unit AS responsible_unit, anon_28.inclusion_basis AS inclusion_basis,
        anon_28.region_code AS region_code, anon_28.state AS state, anon_28.effective_from AS effective_from,
        anon_28.effective_until AS effective_until, anon_28.part AS part, anon_28.content_schema AS content_schema,
        anon_28.drafted_by AS drafted_by, anon_28.comments_until AS comments_until, anon_28.approved_on AS approved_on,
        anon_28.approval_document AS approval_document, anon_28.published_on AS published_on, anon_28.filed_on AS filed_on,
        anon_28.sort_key AS sort_key, row_number() OVER (ORDER BY anon_28.sort_key ASC, anon_28.id ASC) AS rn
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
      WHERE (catalogue_item_10.state = 'COMMENT' AND coalesce(catalogue_item_10.comments_until >= $4::DATE, false)
          OR catalogue_item_10.state = 'PUBLISHED' OR catalogue_item_10.region_code = $5::VARCHAR) AND catalogue_item_10.state = 'WITHDRAWN'
      ORDER BY catalogue_item_10.key ASC, catalogue_item_10.id ASC
      LIMIT 20) AS anon_28) AS anon_26
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('saidOn', anon_29.said_on, 'text', anon_29.text)
        ORDER BY anon_29.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT catalogue_comment_5.id AS id, catalogue_comment_5.item_id AS item_id, catalogue_comment_5.bearer_key AS bearer_key,
          catalogue_comment_5.said_on AS said_on, catalogue_comment_5.text AS text,
          row_number() OVER (ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC) AS rn
      FROM catalogue_comment AS catalogue_comment_5
      WHERE catalogue_comment_5.item_id = anon_26.id
      ORDER BY catalogue_comment_5.said_on DESC, catalogue_comment_5.id DESC
      LIMIT 100) AS anon_29) AS anon_27 ON true) AS anon_5 ON true
