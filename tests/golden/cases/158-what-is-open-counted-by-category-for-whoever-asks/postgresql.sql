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
  SELECT json_build_object('by', 'CATEGORY', 'asOf', to_char($4::DATE, 'YYYY-MM-DD'), 'total', coalesce(sum(anon_6.n), 0),
      'suppressedCells', count(*) - count(anon_6.n), 'cells', coalesce(json_agg(json_build_object('key', anon_6.k, 'label',
      CASE anon_6.k WHEN 'ORG_REGISTRATION' THEN '登记注册信息' WHEN 'ORG_EXECUTIVES' THEN '董事、监事和高级管理人员的基本信息' WHEN 'ORG_ADMIN_LICENSE'
      THEN '行政许可信息' WHEN 'ORG_CERTIFICATION' THEN '认证认可信息' WHEN 'ORG_INSPECTION_FILING' THEN '年检、年审、检验、检疫以及备案信息' WHEN 'ORG_BASIC_OTHER'
      THEN '其他基本信息' WHEN 'ORG_TAX_SOCIAL_ARREARS' THEN '税款、社会保险费欠缴信息' WHEN 'ORG_FEE_FUND_ARREARS'
      THEN '行政事业性收费、政府性基金欠缴信息' WHEN 'ORG_FRAUDULENT_ADMIN_BENEFIT' THEN '以欺骗、贿赂等不正当手段取得行政许可、确认、给付、奖励信息' WHEN 'ORG_COMMITMENT_BREACH'
      THEN '违反告知承诺制度信息' WHEN 'ORG_ADMIN_PENALTY' THEN '适用一般程序作出的行政处罚信息' WHEN 'ORG_ADMIN_COMPULSION'
      THEN '行政强制信息' WHEN 'ORG_JUDGMENT_DEFAULT' THEN '不履行判决、裁定等生效法律文书信息' WHEN 'ORG_INDUSTRY_BAN'
      THEN '行业禁入信息' WHEN 'ORG_ABNORMAL_OPERATION' THEN '经营异常名录信息' WHEN 'ORG_ACCIDENT_SANCTION'
      THEN '产品质量、安全生产、食品药品安全、环境污染事故被处理信息' WHEN 'ORG_LABOUR_VIOLATION' THEN '劳动用工违法、克扣拖欠劳动报酬信息' WHEN 'ORG_EXECUTIVE_SANCTION'
      THEN '法定代表人、董事、监事、高级管理人员受到刑罚、行政处罚、行业禁入信息' WHEN 'ORG_NEGATIVE_OTHER' THEN '其他不良信息' WHEN 'ORG_COMMENDATION'
      THEN '设区的市级以上国家机关授予的表彰、奖励信息' WHEN 'ORG_CONTRACT_HONOURING' THEN '重合同、守信用信息' WHEN 'ORG_TAX_A_RATING'
      THEN 'A级信用纳税人信息' WHEN 'ORG_CUSTOMS_CERTIFIED' THEN '海关一般认证企业以上等级信息' WHEN 'ORG_HARMONIOUS_LABOUR'
      THEN '和谐劳动关系信息' WHEN 'ORG_WATER_CREDIT_A' THEN '国务院水行政主管部门评定A级以上信息' WHEN 'ORG_INTEGRITY_MODEL'
      THEN '诚信典型荣誉信息' WHEN 'ORG_VOLUNTEER_SERVICE' THEN '志愿服务信息' WHEN 'ORG_CHARITY_DONATION' THEN '慈善捐赠信息' WHEN 'ORG_POSITIVE_OTHER'
      THEN '其他良好信息' WHEN 'NP_IDENTITY' THEN '姓名、身份证号码以及能够识别个人身份的信息' WHEN 'NP_EDUCATION' THEN '学历信息' WHEN 'NP_OCCUPATION'
      THEN '职业信息' WHEN 'NP_MARITAL_STATUS' THEN '婚姻状况信息' WHEN 'NP_ADMIN_LICENSE' THEN '行政许可信息' WHEN 'NP_FRAUDULENT_ADMIN_BENEFIT'
      THEN '以欺骗、贿赂等不正当手段取得行政许可、确认、给付、奖励信息' WHEN 'NP_COMMITMENT_BREACH' THEN '违反告知承诺制度信息' WHEN 'NP_ADMIN_PENALTY'
      THEN '适用一般程序作出的行政处罚信息' WHEN 'NP_ADMIN_COMPULSION' THEN '行政强制信息' WHEN 'NP_JUDGMENT_DEFAULT'
      THEN '不履行判决、裁定等生效法律文书信息' WHEN 'NP_INDUSTRY_BAN' THEN '行业禁入信息' WHEN 'NP_ABNORMAL_OPERATION' THEN '经营异常名录信息' WHEN 'NP_TAX_ARREARS'
      THEN '税款欠缴信息' WHEN 'NP_SOCIAL_INSURANCE_FRAUD' THEN '以欺诈、伪造证明材料等手段骗取社会保险待遇信息' WHEN 'NP_SERIOUS_TRAFFIC_VIOLATION'
      THEN '严重交通违法信息' WHEN 'NP_EXAM_CHEATING' THEN '国家和自治区统一考试作弊信息' WHEN 'NP_NEGATIVE_OTHER' THEN '其他不良信息' WHEN 'NP_COMMENDATION'
      THEN '荣誉、表彰信息' WHEN 'NP_VOLUNTEER_SERVICE' THEN '志愿服务信息' WHEN 'NP_BLOOD_DONATION' THEN '无偿献血信息' WHEN 'NP_CHARITY_DONATION'
      THEN '慈善捐赠信息' WHEN 'NP_POSITIVE_OTHER' THEN '其他良好信息' WHEN 'GOV_DISHONESTY' THEN '政务失信记录' WHEN 'GOV_CONTRACT_PERFORMANCE'
      THEN '政企合同履行信息' WHEN 'OFFICIAL_INTEGRITY' THEN '公职人员诚信档案' WHEN 'COMMITMENT_RECORD' THEN '承诺及履行情况' WHEN 'RURAL_CREDIT_RATING'
      THEN '信用户、信用村、信用乡镇' ELSE NULL END, 'count', anon_6.n, 'subjects', anon_6.s, 'suppressed', (anon_6.n IS NULL))
        ORDER BY anon_6.k) FILTER (WHERE 1 = 1), '[]'::json)) AS j, '' AS d
  FROM (
    SELECT anon_7.k AS k, CASE WHEN (count(*) >= 5) THEN CAST(sum(anon_7.n) AS INTEGER) ELSE NULL END AS n, CASE WHEN (count(*) >= 5)
        THEN count(*) ELSE NULL END AS s
    FROM (
      SELECT record_1.subject_id AS subject_id, record_1.category AS k, count(*) AS n
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $4::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $4::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) AND record_1.state != 'REVOKED'
      GROUP BY record_1.subject_id, record_1.category) AS anon_7
    GROUP BY anon_7.k
    ORDER BY anon_7.k
    LIMIT 1000) AS anon_6) AS anon_1 ON true
