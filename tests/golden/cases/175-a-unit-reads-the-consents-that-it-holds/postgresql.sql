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
      FROM consent AS consent_1
      WHERE consent_1.holder_unit_id = $4::VARCHAR), 'nodes', coalesce(json_agg(json_build_object('id', 'con_' || anon_7.id, 'subject',
          anon_8.j, 'holder', anon_9.j, 'fields', anon_10.j, 'purpose', anon_7.purpose, 'documentNumber', anon_7.document_number,
          'documentDigest', anon_7.document_digest, 'signedOn', anon_7.signed_on, 'validUntil', anon_7.valid_until, 'revokedOn',
          anon_7.revoked_on, 'state', CASE WHEN (anon_7.revoked_on IS NULL AND anon_7.signed_on <= $5::DATE
          AND anon_7.valid_until >= $5::DATE) THEN 'LIVE' WHEN (anon_7.revoked_on IS NOT NULL) THEN 'REVOKED' ELSE 'EXPIRED' END)
        ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':4;' ELSE '' END || coalesce(anon_8.d, '') || coalesce(anon_9.d,
            '') || coalesce(anon_10.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_11
    FROM (
      SELECT DISTINCT consent_2.subject_id AS key
      FROM consent AS consent_2
      WHERE consent_2.holder_unit_id = $4::VARCHAR AND true
      LIMIT 5) AS anon_12 JOIN subject AS subject_2 ON subject_2.id = anon_12.key) AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.holder_unit_id AS holder_unit_id, anon_13.purpose AS purpose,
        anon_13.document_number AS document_number, anon_13.document_digest AS document_digest, anon_13.signed_on AS signed_on,
        anon_13.valid_until AS valid_until, anon_13.revoked_on AS revoked_on, anon_13.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_13.sort_key DESC, anon_13.id DESC) AS rn
    FROM (
      SELECT consent_3.id AS id, consent_3.subject_id AS subject_id, consent_3.holder_unit_id AS holder_unit_id,
          consent_3.purpose AS purpose, consent_3.document_number AS document_number, consent_3.document_digest AS document_digest,
          consent_3.signed_on AS signed_on, consent_3.valid_until AS valid_until, consent_3.revoked_on AS revoked_on,
          consent_3.signed_on AS sort_key
      FROM consent AS consent_3
      WHERE consent_3.holder_unit_id = $4::VARCHAR
      ORDER BY consent_3.signed_on DESC, consent_3.id DESC
      LIMIT 20) AS anon_13) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'id',
        'sub_' || anon_14.id) WHEN (anon_14.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'id',
        'sub_' || anon_14.id) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN
        CASE WHEN (NOT (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_14.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_14.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_14.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_14.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_14.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_14.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_14.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_3.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false) OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND NOT (record_3.provider_id IS NOT NULL
                  AND record_3.provider_id = $4::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE,
                  false)) OFFSET 0 )) OR (EXISTS (
              SELECT *
              FROM record AS record_4
              WHERE record_4.subject_id = subject_3.id AND record_4.provider_id IS NOT NULL AND record_4.provider_id = $4::VARCHAR
                  AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false) AND NOT (record_4.provider_id IS NOT NULL
                  AND record_4.provider_id = $4::VARCHAR))))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_5.disclosure_until < $5::DATE, false) OR record_5.state = 'ARCHIVED'
                  OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false) AND NOT (record_5.provider_id IS NOT NULL
                  AND record_5.provider_id = $4::VARCHAR)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE,
                  false)) OFFSET 0 )) OR (EXISTS (
              SELECT *
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.provider_id IS NOT NULL AND record_6.provider_id = $4::VARCHAR
                  AND NOT (coalesce(record_6.disclosure_until < $5::DATE, false) OR record_6.state = 'ARCHIVED'
                  OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_6.notice_served_on <= $5::DATE, false) AND NOT (record_6.provider_id IS NOT NULL
                  AND record_6.provider_id = $4::VARCHAR)))))) AND subject_3.id = anon_7.subject_id
      LIMIT 1) AS anon_14) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_15.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_7.holder_unit_id
      LIMIT 1) AS anon_15) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(anon_16.key
        ORDER BY anon_16.key) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT consent_field_1.field AS key
      FROM consent_field AS consent_field_1
      WHERE consent_field_1.consent_id = anon_7.id
      ORDER BY consent_field_1.field
      LIMIT 100) AS anon_16) AS anon_10 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'Consent') AS j, '' || (
    SELECT subject_4.pseudonym
    FROM subject AS subject_4
    WHERE subject_4.id = anon_17.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN true THEN (
    SELECT subject_5.pseudonym
    FROM subject AS subject_5
    WHERE subject_5.id = anon_17.subject_id) || ':5;' ELSE '' END AS d
  FROM (
    SELECT consent_4.id AS id, consent_4.subject_id AS subject_id, consent_4.holder_unit_id AS holder_unit_id,
        consent_4.purpose AS purpose, consent_4.document_number AS document_number, consent_4.document_digest AS document_digest,
        consent_4.signed_on AS signed_on, consent_4.valid_until AS valid_until, consent_4.revoked_on AS revoked_on
    FROM consent AS consent_4
    WHERE consent_4.holder_unit_id = $4::VARCHAR AND consent_4.id = $6::VARCHAR
    LIMIT 1) AS anon_17) AS anon_2 ON true
