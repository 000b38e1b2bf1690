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
      FROM consent AS consent_1
      WHERE consent_1.subject_id = $4::VARCHAR), 'edges', coalesce(json_agg(json_build_object('cursor', anon_10.cursor_text, 'node',
          json_build_object('id', 'con_' || anon_10.id, 'subject', anon_11.j, 'holder', anon_12.j, 'fields', anon_13.j, 'purpose',
          anon_10.purpose, 'documentNumber', anon_10.document_number, 'documentDigest', anon_10.document_digest, 'signedOn',
          anon_10.signed_on, 'validUntil', anon_10.valid_until, 'revokedOn', anon_10.revoked_on, 'state',
          CASE WHEN (anon_10.revoked_on IS NULL AND anon_10.signed_on <= $5::DATE AND anon_10.valid_until >= $5::DATE)
          THEN 'LIVE' WHEN (anon_10.revoked_on IS NOT NULL) THEN 'REVOKED' ELSE 'EXPIRED' END))
        ORDER BY anon_10.rn) FILTER (WHERE anon_10.rn <= 20), '[]'::json), 'pageInfo', json_build_object('startCursor',
            max(CASE WHEN (anon_10.rn = 1) THEN anon_10.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_10.rn =
            CASE WHEN (anon_10.found > 20) THEN 20 ELSE anon_10.found END) THEN anon_10.cursor_text ELSE NULL END))) AS j,
            coalesce(string_agg(CASE WHEN (anon_10.rn <= 20) THEN '' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_10.subject_id) || ':4;' ELSE '' END || coalesce(anon_11.d, '') || coalesce(anon_12.d,
            '') || coalesce(anon_13.d, '') ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_14
    FROM (
      SELECT DISTINCT consent_2.subject_id AS key
      FROM consent AS consent_2
      WHERE consent_2.subject_id = $4::VARCHAR AND true
      LIMIT 5) AS anon_15 JOIN subject AS subject_2 ON subject_2.id = anon_15.key) AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.subject_id AS subject_id, anon_16.holder_unit_id AS holder_unit_id, anon_16.purpose AS purpose,
        anon_16.document_number AS document_number, anon_16.document_digest AS document_digest, anon_16.signed_on AS signed_on,
        anon_16.valid_until AS valid_until, anon_16.revoked_on AS revoked_on, anon_16.cursor_text AS cursor_text,
        anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key DESC, anon_16.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT consent_3.id AS id, consent_3.subject_id AS subject_id, consent_3.holder_unit_id AS holder_unit_id,
          consent_3.purpose AS purpose, consent_3.document_number AS document_number, consent_3.document_digest AS document_digest,
          consent_3.signed_on AS signed_on, consent_3.valid_until AS valid_until, consent_3.revoked_on AS revoked_on,
          substr(encode(sha256(convert_to($6::VARCHAR || encode(sha256(convert_to($7::VARCHAR || coalesce(to_char(consent_3.signed_on,
          'YYYY-MM-DD'), '') || '' || consent_3.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(coalesce(to_char(consent_3.signed_on, 'YYYY-MM-DD'), '') || '' || consent_3.id, 'UTF8'),
          'hex') AS cursor_text, consent_3.signed_on AS sort_key
      FROM consent AS consent_3
      WHERE consent_3.subject_id = $4::VARCHAR
      ORDER BY consent_3.signed_on DESC, consent_3.id DESC
      LIMIT 21) AS anon_16) AS anon_10
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_17.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'id',
        'sub_' || anon_17.id) WHEN (anon_17.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'id',
        'sub_' || anon_17.id) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_17.kind != 'NATURAL_PERSON') THEN
        CASE WHEN (NOT (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_17.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_17.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_17.pseudonym || ':0;' ELSE '' END ELSE '' END ||
                CASE WHEN (anon_17.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_17.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_17.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_17.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
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
                  AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND record_3.subject_id != $4::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE, false))
                  AND list_entry_3.subject_id != $4::VARCHAR) OFFSET 0 )) OR subject_3.id = $4::VARCHAR)
                  OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_3.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false) AND record_4.subject_id != $4::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE, false))
                  AND list_entry_4.subject_id != $4::VARCHAR) OFFSET 0 )) OR subject_3.id = $4::VARCHAR))
                  AND subject_3.id = anon_10.subject_id
      LIMIT 1) AS anon_17) AS anon_11 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_18.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_10.holder_unit_id
      LIMIT 1) AS anon_18) AS anon_12 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(anon_19.key
        ORDER BY anon_19.key) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT consent_field_1.field AS key
      FROM consent_field AS consent_field_1
      WHERE consent_field_1.consent_id = anon_10.id
      ORDER BY consent_field_1.field
      LIMIT 100) AS anon_19) AS anon_13 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM consent AS consent_4
      WHERE consent_4.subject_id = $4::VARCHAR AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $5::DATE
          AND consent_4.valid_until >= $5::DATE AND consent_4.purpose = 'CREDIT_PRODUCT'), 'nodes',
          coalesce(json_agg(json_build_object('fields', anon_20.j, 'state', CASE WHEN (anon_21.revoked_on IS NULL
          AND anon_21.signed_on <= $5::DATE AND anon_21.valid_until >= $5::DATE) THEN 'LIVE' WHEN (anon_21.revoked_on IS NOT NULL)
          THEN 'REVOKED' ELSE 'EXPIRED' END)
        ORDER BY anon_21.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_4.pseudonym
        FROM subject AS subject_4
        WHERE subject_4.id = anon_21.subject_id) || ':4;' ELSE '' END || coalesce(anon_20.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_5.pseudonym || ':5;', ''), '') ELSE '' END AS anon_22
    FROM (
      SELECT DISTINCT consent_5.subject_id AS key
      FROM consent AS consent_5
      WHERE consent_5.subject_id = $4::VARCHAR AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= $5::DATE
          AND consent_5.valid_until >= $5::DATE AND consent_5.purpose = 'CREDIT_PRODUCT' AND true
      LIMIT 5) AS anon_23 JOIN subject AS subject_5 ON subject_5.id = anon_23.key) AS d
  FROM (
    SELECT anon_24.id AS id, anon_24.subject_id AS subject_id, anon_24.holder_unit_id AS holder_unit_id, anon_24.purpose AS purpose,
        anon_24.document_number AS document_number, anon_24.document_digest AS document_digest, anon_24.signed_on AS signed_on,
        anon_24.valid_until AS valid_until, anon_24.revoked_on AS revoked_on, anon_24.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_24.sort_key DESC, anon_24.id DESC) AS rn
    FROM (
      SELECT consent_6.id AS id, consent_6.subject_id AS subject_id, consent_6.holder_unit_id AS holder_unit_id,
          consent_6.purpose AS purpose, consent_6.document_number AS document_number, consent_6.document_digest AS document_digest,
          consent_6.signed_on AS signed_on, consent_6.valid_until AS valid_until, consent_6.revoked_on AS revoked_on,
          consent_6.signed_on AS sort_key
      FROM consent AS consent_6
      WHERE consent_6.subject_id = $4::VARCHAR AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= $5::DATE
          AND consent_6.valid_until >= $5::DATE AND consent_6.purpose = 'CREDIT_PRODUCT'
      ORDER BY consent_6.signed_on DESC, consent_6.id DESC
      LIMIT 20) AS anon_24) AS anon_21
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(anon_25.key
        ORDER BY anon_25.key) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT consent_field_2.field AS key
      FROM consent_field AS consent_field_2
      WHERE consent_field_2.consent_id = anon_21.id
      ORDER BY consent_field_2.field
      LIMIT 100) AS anon_25) AS anon_20 ON true) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('fields', anon_26.j, 'state', CASE WHEN (anon_27.revoked_on IS NULL
      AND anon_27.signed_on <= $5::DATE AND anon_27.valid_until >= $5::DATE) THEN 'LIVE' WHEN (anon_27.revoked_on IS NOT NULL)
      THEN 'REVOKED' ELSE 'EXPIRED' END, 'revokedOn', anon_27.revoked_on)
        ORDER BY anon_27.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_6.pseudonym
        FROM subject AS subject_6
        WHERE subject_6.id = anon_27.subject_id) || ':4;' ELSE '' END || coalesce(anon_26.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_28.id AS id, anon_28.subject_id AS subject_id, anon_28.holder_unit_id AS holder_unit_id, anon_28.purpose AS purpose,
        anon_28.document_number AS document_number, anon_28.document_digest AS document_digest, anon_28.signed_on AS signed_on,
        anon_28.valid_until AS valid_until, anon_28.revoked_on AS revoked_on, anon_28.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_28.sort_key DESC, anon_28.id DESC) AS rn
    FROM (
      SELECT consent_7.id AS id, consent_7.subject_id AS subject_id, consent_7.holder_unit_id AS holder_unit_id,
          consent_7.purpose AS purpose, consent_7.document_number AS document_number, consent_7.document_digest AS document_digest,
          consent_7.signed_on AS signed_on, consent_7.valid_until AS valid_until, consent_7.revoked_on AS revoked_on,
          consent_7.signed_on AS sort_key
      FROM consent AS consent_7
      WHERE consent_7.subject_id = $4::VARCHAR AND NOT (consent_7.revoked_on IS NULL AND consent_7.signed_on <= $5::DATE
          AND consent_7.valid_until >= $5::DATE)
      ORDER BY consent_7.signed_on DESC, consent_7.id DESC
      LIMIT 20) AS anon_28) AS anon_27
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(anon_29.key
        ORDER BY anon_29.key) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT consent_field_3.field AS key
      FROM consent_field AS consent_field_3
      WHERE consent_field_3.consent_id = anon_27.id
      ORDER BY consent_field_3.field
      LIMIT 100) AS anon_29) AS anon_26 ON true) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('documentNumber', anon_30.document_number)
        ORDER BY anon_30.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_7.pseudonym
        FROM subject AS subject_7
        WHERE subject_7.id = anon_30.subject_id) || ':4;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_31.id AS id, anon_31.subject_id AS subject_id, anon_31.holder_unit_id AS holder_unit_id, anon_31.purpose AS purpose,
        anon_31.document_number AS document_number, anon_31.document_digest AS document_digest, anon_31.signed_on AS signed_on,
        anon_31.valid_until AS valid_until, anon_31.revoked_on AS revoked_on, anon_31.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_31.sort_key DESC, anon_31.id DESC) AS rn
    FROM (
      SELECT consent_8.id AS id, consent_8.subject_id AS subject_id, consent_8.holder_unit_id AS holder_unit_id,
          consent_8.purpose AS purpose, consent_8.document_number AS document_number, consent_8.document_digest AS document_digest,
          consent_8.signed_on AS signed_on, consent_8.valid_until AS valid_until, consent_8.revoked_on AS revoked_on,
          consent_8.signed_on AS sort_key
      FROM consent AS consent_8
      WHERE consent_8.subject_id = $4::VARCHAR AND (consent_8.signed_on, consent_8.id) < (coalesce($8::DATE, '0001-01-01'), $9::VARCHAR)
      ORDER BY consent_8.signed_on DESC, consent_8.id DESC
      LIMIT 1) AS anon_31) AS anon_30) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('documentNumber', anon_32.document_number)
        ORDER BY -anon_32.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_8.pseudonym
        FROM subject AS subject_8
        WHERE subject_8.id = anon_32.subject_id) || ':4;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_33.id AS id, anon_33.subject_id AS subject_id, anon_33.holder_unit_id AS holder_unit_id, anon_33.purpose AS purpose,
        anon_33.document_number AS document_number, anon_33.document_digest AS document_digest, anon_33.signed_on AS signed_on,
        anon_33.valid_until AS valid_until, anon_33.revoked_on AS revoked_on, anon_33.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_33.sort_key ASC, anon_33.id ASC) AS rn
    FROM (
      SELECT consent_9.id AS id, consent_9.subject_id AS subject_id, consent_9.holder_unit_id AS holder_unit_id,
          consent_9.purpose AS purpose, consent_9.document_number AS document_number, consent_9.document_digest AS document_digest,
          consent_9.signed_on AS signed_on, consent_9.valid_until AS valid_until, consent_9.revoked_on AS revoked_on,
          consent_9.signed_on AS sort_key
      FROM consent AS consent_9
      WHERE consent_9.subject_id = $4::VARCHAR AND (consent_9.signed_on, consent_9.id) > (coalesce($10::DATE, '0001-01-01'), $11::VARCHAR)
      ORDER BY consent_9.signed_on ASC, consent_9.id ASC
      LIMIT 1) AS anon_33) AS anon_32) AS anon_5 ON true
