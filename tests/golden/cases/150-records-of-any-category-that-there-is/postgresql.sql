SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $4::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $4::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) AND record_1.state != 'REVOKED'
          AND record_1.category IN ('COMMITMENT_RECORD', 'GOV_CONTRACT_PERFORMANCE', 'GOV_DISHONESTY', 'NP_ABNORMAL_OPERATION',
          'NP_ADMIN_COMPULSION', 'NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_BLOOD_DONATION', 'NP_CHARITY_DONATION', 'NP_COMMENDATION',
          'NP_COMMITMENT_BREACH', 'NP_EDUCATION', 'NP_EXAM_CHEATING', 'NP_FRAUDULENT_ADMIN_BENEFIT', 'NP_IDENTITY', 'NP_INDUSTRY_BAN',
          'NP_JUDGMENT_DEFAULT', 'NP_MARITAL_STATUS', 'NP_NEGATIVE_OTHER', 'NP_OCCUPATION', 'NP_POSITIVE_OTHER',
          'NP_SERIOUS_TRAFFIC_VIOLATION', 'NP_SOCIAL_INSURANCE_FRAUD', 'NP_TAX_ARREARS', 'NP_VOLUNTEER_SERVICE', 'OFFICIAL_INTEGRITY',
          'ORG_ABNORMAL_OPERATION', 'ORG_ACCIDENT_SANCTION', 'ORG_ADMIN_COMPULSION', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_BASIC_OTHER', 'ORG_CERTIFICATION', 'ORG_CHARITY_DONATION', 'ORG_COMMENDATION', 'ORG_COMMITMENT_BREACH',
          'ORG_CONTRACT_HONOURING', 'ORG_CUSTOMS_CERTIFIED', 'ORG_EXECUTIVES', 'ORG_EXECUTIVE_SANCTION', 'ORG_FEE_FUND_ARREARS',
          'ORG_FRAUDULENT_ADMIN_BENEFIT', 'ORG_HARMONIOUS_LABOUR', 'ORG_INDUSTRY_BAN', 'ORG_INSPECTION_FILING', 'ORG_INTEGRITY_MODEL',
          'ORG_JUDGMENT_DEFAULT', 'ORG_LABOUR_VIOLATION', 'ORG_NEGATIVE_OTHER', 'ORG_POSITIVE_OTHER', 'ORG_REGISTRATION',
          'ORG_TAX_A_RATING', 'ORG_TAX_SOCIAL_ARREARS', 'ORG_VOLUNTEER_SERVICE', 'ORG_WATER_CREDIT_A', 'RURAL_CREDIT_RATING')), 'facets', (
      SELECT coalesce(json_agg(json_build_object('key', anon_7.k, 'count', anon_7.n, 'suppressed', (anon_7.told IS false))
          ORDER BY anon_7.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_6
      FROM (
        SELECT record_2.category AS k, CASE WHEN (count(DISTINCT record_2.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_2.subject_id) >= 5 AS told
        FROM record AS record_2
        WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
            AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
            OR record_2.publicity_until >= $4::DATE) AND record_2.state != 'DELETED'
            AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED')
            AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false))
            AND record_2.state != 'REVOKED' AND record_2.category IN ('COMMITMENT_RECORD', 'GOV_CONTRACT_PERFORMANCE', 'GOV_DISHONESTY',
            'NP_ABNORMAL_OPERATION', 'NP_ADMIN_COMPULSION', 'NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_BLOOD_DONATION',
            'NP_CHARITY_DONATION', 'NP_COMMENDATION', 'NP_COMMITMENT_BREACH', 'NP_EDUCATION', 'NP_EXAM_CHEATING',
            'NP_FRAUDULENT_ADMIN_BENEFIT', 'NP_IDENTITY', 'NP_INDUSTRY_BAN', 'NP_JUDGMENT_DEFAULT', 'NP_MARITAL_STATUS',
            'NP_NEGATIVE_OTHER', 'NP_OCCUPATION', 'NP_POSITIVE_OTHER', 'NP_SERIOUS_TRAFFIC_VIOLATION', 'NP_SOCIAL_INSURANCE_FRAUD',
            'NP_TAX_ARREARS', 'NP_VOLUNTEER_SERVICE', 'OFFICIAL_INTEGRITY', 'ORG_ABNORMAL_OPERATION', 'ORG_ACCIDENT_SANCTION',
            'ORG_ADMIN_COMPULSION', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_BASIC_OTHER', 'ORG_CERTIFICATION',
            'ORG_CHARITY_DONATION', 'ORG_COMMENDATION', 'ORG_COMMITMENT_BREACH', 'ORG_CONTRACT_HONOURING', 'ORG_CUSTOMS_CERTIFIED',
            'ORG_EXECUTIVES', 'ORG_EXECUTIVE_SANCTION', 'ORG_FEE_FUND_ARREARS', 'ORG_FRAUDULENT_ADMIN_BENEFIT', 'ORG_HARMONIOUS_LABOUR',
            'ORG_INDUSTRY_BAN', 'ORG_INSPECTION_FILING', 'ORG_INTEGRITY_MODEL', 'ORG_JUDGMENT_DEFAULT', 'ORG_LABOUR_VIOLATION',
            'ORG_NEGATIVE_OTHER', 'ORG_POSITIVE_OTHER', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING', 'ORG_TAX_SOCIAL_ARREARS',
            'ORG_VOLUNTEER_SERVICE', 'ORG_WATER_CREDIT_A', 'RURAL_CREDIT_RATING')
        GROUP BY record_2.category
        ORDER BY record_2.category
        LIMIT 1000) AS anon_7)) AS j, '' AS d) AS anon_1 ON true
