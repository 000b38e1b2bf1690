SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_5.purpose, 'categories', anon_5.categories, 'region_code',
          anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
          anon_5.batch_max_codes, 'valid_from', to_char(anon_5.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_5.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_5.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_4
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_5), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM query_log AS query_log_1
      WHERE true AND query_log_1.at >= $4::TIMESTAMP WITH TIME ZONE AND query_log_1.at < $5::TIMESTAMP WITH TIME ZONE
          AND query_log_1.role IN ('AGENT', 'AUDITOR', 'COLLECTOR', 'COMPETENT_AUTHORITY', 'CREDIT_SERVICE_FIRM', 'OPERATOR', 'PROVIDER',
          'PUBLIC', 'SUBJECT_SELF', 'TIP_OFFICER', 'USER_AGENCY', 'USER_ORG') AND query_log_1.decision = 'PERMITTED' AND query_log_1.id IN (
        SELECT query_log_subject_1.entry_id
        FROM query_log_subject AS query_log_subject_1
        WHERE query_log_subject_1.pseudonym = $6::VARCHAR)), 'nodes', coalesce(json_agg(json_build_object('at',
            to_char(anon_7.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_7.role, 'purpose',
            anon_7.purpose, 'decision', anon_7.decision)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_8.id AS id, anon_8.at AS at, anon_8.role AS role, anon_8.bearer_key AS bearer_key, anon_8.unit_id AS unit_id,
        anon_8.token_id AS token_id, anon_8.channel AS channel, anon_8.purpose AS purpose, anon_8.matter AS matter, anon_8.basis AS basis,
        anon_8.decision AS decision, anon_8.code AS code, anon_8.policy_revision AS policy_revision,
        anon_8.document_digest AS document_digest, anon_8.filter_digest AS filter_digest, anon_8.bearer_pseudonym AS bearer_pseudonym,
        anon_8.sort_key AS sort_key, row_number() OVER (ORDER BY anon_8.sort_key DESC, anon_8.id DESC) AS rn
    FROM (
      SELECT query_log_2.id AS id, query_log_2.at AS at, query_log_2.role AS role, query_log_2.bearer_key AS bearer_key,
          query_log_2.unit_id AS unit_id, query_log_2.token_id AS token_id, query_log_2.channel AS channel, query_log_2.purpose AS purpose,
          query_log_2.matter AS matter, query_log_2.basis AS basis, query_log_2.decision AS decision, query_log_2.code AS code,
          query_log_2.policy_revision AS policy_revision, query_log_2.document_digest AS document_digest,
          query_log_2.filter_digest AS filter_digest, query_log_2.bearer_pseudonym AS bearer_pseudonym, query_log_2.at AS sort_key
      FROM query_log AS query_log_2
      WHERE true AND query_log_2.at >= $7::TIMESTAMP WITH TIME ZONE AND query_log_2.at < $8::TIMESTAMP WITH TIME ZONE
          AND query_log_2.role IN ('AGENT', 'AUDITOR', 'COLLECTOR', 'COMPETENT_AUTHORITY', 'CREDIT_SERVICE_FIRM', 'OPERATOR', 'PROVIDER',
          'PUBLIC', 'SUBJECT_SELF', 'TIP_OFFICER', 'USER_AGENCY', 'USER_ORG') AND query_log_2.decision = 'PERMITTED' AND query_log_2.id IN (
        SELECT query_log_subject_2.entry_id
        FROM query_log_subject AS query_log_subject_2
        WHERE query_log_subject_2.pseudonym = $9::VARCHAR)
      ORDER BY query_log_2.at DESC, query_log_2.id DESC
      LIMIT 20) AS anon_8) AS anon_7) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM query_log AS query_log_3
      WHERE true AND query_log_3.decision = 'REFUSED' AND query_log_3.purpose IN ('ADMIN_LICENSING', 'AUTHORISED', 'BIDDING',
          'CASE_HANDLING', 'CIVIL_SERVICE_RECRUITMENT', 'COMMENDATION', 'COMMITMENT_SYSTEM', 'CREDIT_PRODUCT', 'DAILY_SUPERVISION',
          'FINANCING_SERVICE', 'FISCAL_SUBSIDY', 'GOV_PROCUREMENT', 'GRADED_SUPERVISION', 'INVESTMENT_ATTRACTION', 'JOINT_MEASURE',
          'PERSONNEL_TRANSFER', 'PROJECT_APPROVAL', 'PUBLIC_RESOURCE_TRADING', 'QUALIFICATION_REVIEW', 'RISK_MONITORING', 'SPECIAL_FUNDS',
          'SUPERVISION_AUDIT') AND query_log_3.code = 'AUTHORIZATION_EXPIRED'), 'nodes', coalesce(json_agg(json_build_object('at',
          to_char(anon_9.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_9.role, 'purpose',
          anon_9.purpose, 'code', anon_9.code)
        ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_10.id AS id, anon_10.at AS at, anon_10.role AS role, anon_10.bearer_key AS bearer_key, anon_10.unit_id AS unit_id,
        anon_10.token_id AS token_id, anon_10.channel AS channel, anon_10.purpose AS purpose, anon_10.matter AS matter,
        anon_10.basis AS basis, anon_10.decision AS decision, anon_10.code AS code, anon_10.policy_revision AS policy_revision,
        anon_10.document_digest AS document_digest, anon_10.filter_digest AS filter_digest, anon_10.bearer_pseudonym AS bearer_pseudonym,
        anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC, anon_10.id DESC) AS rn
    FROM (
      SELECT query_log_4.id AS id, query_log_4.at AS at, query_log_4.role AS role, query_log_4.bearer_key AS bearer_key,
          query_log_4.unit_id AS unit_id, query_log_4.token_id AS token_id, query_log_4.channel AS channel, query_log_4.purpose AS purpose,
          query_log_4.matter AS matter, query_log_4.basis AS basis, query_log_4.decision AS decision, query_log_4.code AS code,
          query_log_4.policy_revision AS policy_revision, query_log_4.document_digest AS document_digest,
          query_log_4.filter_digest AS filter_digest, query_log_4.bearer_pseudonym AS bearer_pseudonym, query_log_4.at AS sort_key
      FROM query_log AS query_log_4
      WHERE true AND query_log_4.decision = 'REFUSED' AND query_log_4.purpose IN ('ADMIN_LICENSING', 'AUTHORISED', 'BIDDING',
          'CASE_HANDLING', 'CIVIL_SERVICE_RECRUITMENT', 'COMMENDATION', 'COMMITMENT_SYSTEM', 'CREDIT_PRODUCT', 'DAILY_SUPERVISION',
          'FINANCING_SERVICE', 'FISCAL_SUBSIDY', 'GOV_PROCUREMENT', 'GRADED_SUPERVISION', 'INVESTMENT_ATTRACTION', 'JOINT_MEASURE',
          'PERSONNEL_TRANSFER', 'PROJECT_APPROVAL', 'PUBLIC_RESOURCE_TRADING', 'QUALIFICATION_REVIEW', 'RISK_MONITORING', 'SPECIAL_FUNDS',
          'SUPERVISION_AUDIT') AND query_log_4.code = 'AUTHORIZATION_EXPIRED'
      ORDER BY query_log_4.at DESC, query_log_4.id DESC
      LIMIT 20) AS anon_10) AS anon_9) AS anon_2 ON true
