SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_5.purpose, 'categories', json(anon_5.categories), 'region_code',
            anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
            anon_5.batch_max_codes, 'valid_from', anon_5.valid_from, 'valid_until', anon_5.valid_until)) FILTER (WHERE 1 = 1)) AS anon_4
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_5)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
          OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0
          AND NOT (record_1.provider_id IS NOT NULL AND record_1.provider_id = ?)) AND record_1.state != 'REVOKED'
          AND record_1.openness = 'RESTRICTED'), 'nodes', json(json_group_array(json_object('title', CASE WHEN (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.screened IS 1) THEN anon_7.title ELSE NULL END, 'category', anon_7.category, 'subject',
          json(json(json_extract(anon_7.x0, '$[0]'))), 'provider', json(json(json_extract(anon_7.x1,
          '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN (NOT (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.state != 'DELETED' AND NOT (coalesce(anon_7.disclosure_until < ?, 0) = 1 OR anon_7.state = 'ARCHIVED')
          AND NOT (anon_7.record_class = 'NEGATIVE' AND coalesce(anon_7.notice_served_on <= ?, 0) = 0) AND anon_7.state != 'REVOKED')
          OR anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.screened IS 1 AND NOT (anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
          AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE' AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?) AND anon_7.screened IS 1)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':4;' ELSE '' END || coalesce(json_extract(anon_7.x0, '$[1]'),
            '') || coalesce(json_extract(anon_7.x1, '$[1]'), ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_8
    FROM (
      SELECT DISTINCT record_2.subject_id AS "key"
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
          OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0
          AND NOT (record_2.provider_id IS NOT NULL AND record_2.provider_id = ?)) AND record_2.state != 'REVOKED'
          AND record_2.openness = 'RESTRICTED' AND NOT (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
          AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED'
          AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
          AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0) AND record_2.state != 'REVOKED'
          AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= ?))
      LIMIT 5 OFFSET 0) AS anon_9 JOIN subject AS subject_2 ON subject_2.id = anon_9."key") AS d
  FROM (
    SELECT anon_10.id AS id, anon_10.subject_id AS subject_id, anon_10.category AS category, anon_10.record_class AS record_class,
        anon_10.catalogue_item_id AS catalogue_item_id, anon_10.provider_id AS provider_id, anon_10.provider_key AS provider_key,
        anon_10.jurisdiction AS jurisdiction, anon_10.region_code AS region_code, anon_10.openness AS openness,
        anon_10.openness_basis AS openness_basis, anon_10.openness_reference AS openness_reference,
        anon_10.confidentiality AS confidentiality, anon_10.screened AS screened, anon_10.title AS title,
        anon_10.document_number AS document_number, anon_10.content AS content, anon_10.content_digest AS content_digest,
        anon_10.decided_on AS decided_on, anon_10.ended_on AS ended_on, anon_10.ended_on_source AS ended_on_source,
        anon_10.notice_served_on AS notice_served_on, anon_10.publicity_until AS publicity_until,
        anon_10.disclosure_until AS disclosure_until, anon_10.state AS state, anon_10.disputed_since AS disputed_since,
        anon_10.repaired_on AS repaired_on, anon_10.under_review_since AS under_review_since, anon_10.version AS version,
        anon_10.submitted_at AS submitted_at, anon_10.origin AS origin, anon_10.subtype AS subtype, anon_10.procedure AS procedure,
        anon_10.seriousness AS seriousness, anon_10.exception_reason AS exception_reason, anon_10.declared_until AS declared_until,
        anon_10.publicity_due_on AS publicity_due_on, anon_10.opened_on AS opened_on, anon_10.basis_kind AS basis_kind,
        anon_10.basis_number AS basis_number, anon_10.basis_issuer AS basis_issuer, anon_10.notice_reference AS notice_reference,
        anon_10.basis_effective_on AS basis_effective_on, anon_10.performance_due_on AS performance_due_on,
        anon_10.performed_on AS performed_on, anon_10.agreement_id AS agreement_id, anon_10.statement_digest AS statement_digest,
        anon_10.corrects_id AS corrects_id, anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC,
        anon_10.id DESC) AS rn, (
      SELECT json_array(json(CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN json_object('name', anon_11.name, 'code',
          anon_11.code) WHEN (anon_11.kind = 'NATURAL_PERSON') THEN json_object('name', anon_11.name, 'code', anon_11.code) ELSE NULL END),
          '' || '' || CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_11.openness = 'OPEN'
          AND anon_11.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_3
                WHERE record_3.subject_id = anon_11.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                    AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                    AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                    OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                    OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                    AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_11.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_11.pseudonym || ':0;' ELSE '' END ELSE '' END || CASE WHEN (anon_11.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_4
                WHERE record_4.subject_id = anon_11.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                    AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                    AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                    OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                    OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                    AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_11.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_11.pseudonym || ':1;' ELSE '' END ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_12.id AS id, anon_12.identity_key AS identity_key, anon_12.pseudonym AS pseudonym, anon_12.kind AS kind,
            anon_12.name AS name, anon_12.name_bigrams AS name_bigrams, anon_12.code AS code, anon_12.region_code AS region_code,
            anon_12.openness AS openness, anon_12.openness_basis AS openness_basis, anon_12.status AS status,
            anon_12.sole_trader AS sole_trader, anon_12.legal_representative AS legal_representative,
            anon_12.registered_on AS registered_on, anon_12.document_type AS document_type, anon_12.masked_number AS masked_number,
            anon_12.listed_number AS listed_number
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
                  FROM record AS record_5
                  WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                      OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND NOT (record_5.provider_id IS NOT NULL
                      AND record_5.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_6
                  WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                      AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                      OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND NOT (record_6.provider_id IS NOT NULL
                      AND record_6.provider_id = ?)) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))) AND subject_3.id = anon_10.subject_id
          LIMIT 1 OFFSET 0) AS anon_12
        LIMIT -1 OFFSET 0) AS anon_11) AS x0, (
      SELECT json_array(json_object('name', anon_13.name), '' || '') AS json_array_2
      FROM (
        SELECT anon_14.id AS id, anon_14.code AS code, anon_14.name AS name, anon_14.kind AS kind, anon_14.region_code AS region_code,
            anon_14.jurisdiction AS jurisdiction, anon_14.is_provider AS is_provider, anon_14.status AS status, anon_14.country AS country,
            anon_14.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_10.provider_id
          LIMIT 1 OFFSET 0) AS anon_14
        LIMIT -1 OFFSET 0) AS anon_13) AS x1
    FROM (
      SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category, record_7.record_class AS record_class,
          record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id, record_7.provider_key AS provider_key,
          record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code, record_7.openness AS openness,
          record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
          record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
          record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
          record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
          record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
          record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
          record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
          record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype, record_7.procedure AS procedure,
          record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason, record_7.declared_until AS declared_until,
          record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on, record_7.basis_kind AS basis_kind,
          record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer, record_7.notice_reference AS notice_reference,
          record_7.basis_effective_on AS basis_effective_on, record_7.performance_due_on AS performance_due_on,
          record_7.performed_on AS performed_on, record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest,
          record_7.corrects_id AS corrects_id, record_7.decided_on AS sort_key
      FROM record AS record_7
      WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
          AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
          OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
          OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?, 0) = 0
          AND NOT (record_7.provider_id IS NOT NULL AND record_7.provider_id = ?)) AND record_7.state != 'REVOKED'
          AND record_7.openness = 'RESTRICTED'
      ORDER BY record_7.decided_on DESC, record_7.id DESC
      LIMIT 20 OFFSET 0) AS anon_10
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM credit_case AS credit_case_1
      WHERE 0 = 1), 'nodes', json(json_group_array(json_object('number', anon_15.number, 'record', json(json(json_extract(anon_15.x0,
          '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_15.x0, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.number AS number, anon_16.kind AS kind, anon_16.state AS state, anon_16.subject_id AS subject_id,
        anon_16.record_id AS record_id, anon_16.entry_id AS entry_id, anon_16.provider_id AS provider_id, anon_16.unit_id AS unit_id,
        anon_16.post AS post, anon_16.region_code AS region_code, anon_16.jurisdiction AS jurisdiction, anon_16.ground AS ground,
        anon_16.statement AS statement, anon_16.filed_on AS filed_on, anon_16.due_on AS due_on, anon_16.closed_on AS closed_on,
        anon_16.outcome AS outcome, anon_16.reason AS reason, anon_16.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_16.sort_key DESC, anon_16.id DESC) AS rn, (
      SELECT json_array(json_object('title', CASE WHEN (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
          AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE' AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1) THEN anon_17.title
          ELSE NULL END), '' || '' || CASE WHEN (NOT (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
          AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE' AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= ?) AND anon_17.state != 'DELETED'
          AND NOT (coalesce(anon_17.disclosure_until < ?, 0) = 1 OR anon_17.state = 'ARCHIVED') AND NOT (anon_17.record_class = 'NEGATIVE'
          AND coalesce(anon_17.notice_served_on <= ?, 0) = 0) AND anon_17.state != 'REVOKED') OR anon_17.openness = 'OPEN'
          AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
          AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= ?)
          AND anon_17.screened IS 1 AND NOT (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
          AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE' AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1)) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_17.subject_id) || ':6;' ELSE '' END) AS json_array_3
      FROM (
        SELECT anon_18.id AS id, anon_18.subject_id AS subject_id, anon_18.category AS category, anon_18.record_class AS record_class,
            anon_18.catalogue_item_id AS catalogue_item_id, anon_18.provider_id AS provider_id, anon_18.provider_key AS provider_key,
            anon_18.jurisdiction AS jurisdiction, anon_18.region_code AS region_code, anon_18.openness AS openness,
            anon_18.openness_basis AS openness_basis, anon_18.openness_reference AS openness_reference,
            anon_18.confidentiality AS confidentiality, anon_18.screened AS screened, anon_18.title AS title,
            anon_18.document_number AS document_number, anon_18.content AS content, anon_18.content_digest AS content_digest,
            anon_18.decided_on AS decided_on, anon_18.ended_on AS ended_on, anon_18.ended_on_source AS ended_on_source,
            anon_18.notice_served_on AS notice_served_on, anon_18.publicity_until AS publicity_until,
            anon_18.disclosure_until AS disclosure_until, anon_18.state AS state, anon_18.disputed_since AS disputed_since,
            anon_18.repaired_on AS repaired_on, anon_18.under_review_since AS under_review_since, anon_18.version AS version,
            anon_18.submitted_at AS submitted_at, anon_18.origin AS origin, anon_18.subtype AS subtype, anon_18.procedure AS procedure,
            anon_18.seriousness AS seriousness, anon_18.exception_reason AS exception_reason, anon_18.declared_until AS declared_until,
            anon_18.publicity_due_on AS publicity_due_on, anon_18.opened_on AS opened_on, anon_18.basis_kind AS basis_kind,
            anon_18.basis_number AS basis_number, anon_18.basis_issuer AS basis_issuer, anon_18.notice_reference AS notice_reference,
            anon_18.basis_effective_on AS basis_effective_on, anon_18.performance_due_on AS performance_due_on,
            anon_18.performed_on AS performed_on, anon_18.agreement_id AS agreement_id, anon_18.statement_digest AS statement_digest,
            anon_18.corrects_id AS corrects_id
        FROM (
          SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category,
              record_8.record_class AS record_class, record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id,
              record_8.provider_key AS provider_key, record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code,
              record_8.openness AS openness, record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
              record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
              record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
              record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
              record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
              record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
              record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
              record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype,
              record_8.procedure AS procedure, record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason,
              record_8.declared_until AS declared_until, record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on,
              record_8.basis_kind AS basis_kind, record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer,
              record_8.notice_reference AS notice_reference, record_8.basis_effective_on AS basis_effective_on,
              record_8.performance_due_on AS performance_due_on, record_8.performed_on AS performed_on,
              record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest, record_8.corrects_id AS corrects_id
          FROM record AS record_8
          WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
              AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
              OR record_8.publicity_until >= ?) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
              OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?,
              0) = 0 AND NOT (record_8.provider_id IS NOT NULL AND record_8.provider_id = ?)) AND record_8.state != 'REVOKED'
              AND record_8.id = anon_16.record_id
          LIMIT 1 OFFSET 0) AS anon_18
        LIMIT -1 OFFSET 0) AS anon_17) AS x0
    FROM (
      SELECT credit_case_2.id AS id, credit_case_2.number AS number, credit_case_2.kind AS kind, credit_case_2.state AS state,
          credit_case_2.subject_id AS subject_id, credit_case_2.record_id AS record_id, credit_case_2.entry_id AS entry_id,
          credit_case_2.provider_id AS provider_id, credit_case_2.unit_id AS unit_id, credit_case_2.post AS post,
          credit_case_2.region_code AS region_code, credit_case_2.jurisdiction AS jurisdiction, credit_case_2.ground AS ground,
          credit_case_2.statement AS statement, credit_case_2.filed_on AS filed_on, credit_case_2.due_on AS due_on,
          credit_case_2.closed_on AS closed_on, credit_case_2.outcome AS outcome, credit_case_2.reason AS reason,
          credit_case_2.filed_on AS sort_key
      FROM credit_case AS credit_case_2
      WHERE 0 = 1
      ORDER BY credit_case_2.filed_on DESC, credit_case_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_16
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_15) AS anon_2 ON 1 = 1
