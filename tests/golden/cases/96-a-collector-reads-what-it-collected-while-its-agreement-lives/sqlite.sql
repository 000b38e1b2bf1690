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
      WHERE (record_1.provider_id IS NOT NULL AND record_1.provider_id = ? OR record_1.openness = 'OPEN'
          AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
          AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?))
          AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED')
          AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0
          AND NOT (record_1.provider_id IS NOT NULL AND record_1.provider_id = ?)) AND record_1.state != 'REVOKED'
          AND record_1.openness = 'RESTRICTED'), 'nodes', json(json_group_array(json_object('title',
          CASE WHEN (anon_7.provider_id IS NOT NULL AND anon_7.provider_id = ? OR anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.screened IS 1) THEN anon_7.title ELSE NULL END, 'category', anon_7.category, 'subject',
          json(json(json_extract(anon_7.x0, '$[0]'))), 'provider', json(json(json_extract(anon_7.x1,
          '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN (NOT (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.state != 'DELETED' AND NOT (coalesce(anon_7.disclosure_until < ?, 0) = 1 OR anon_7.state = 'ARCHIVED')
          AND NOT (anon_7.record_class = 'NEGATIVE' AND coalesce(anon_7.notice_served_on <= ?, 0) = 0) AND anon_7.state != 'REVOKED')
          OR (anon_7.provider_id IS NOT NULL AND anon_7.provider_id = ? OR anon_7.openness = 'OPEN' AND anon_7.openness_basis IS NOT NULL
          AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE' AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?) AND anon_7.screened IS 1) AND NOT (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.confidentiality = 'NONE' AND anon_7.state = 'ACTIVE'
          AND (anon_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?)
          AND anon_7.screened IS 1)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':4;' ELSE '' END || coalesce(json_extract(anon_7.x0, '$[1]'),
            '') || coalesce(json_extract(anon_7.x1, '$[1]'), ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_2.pseudonym || ':5;', ''), '') ELSE '' END AS anon_8
    FROM (
      SELECT DISTINCT record_2.subject_id AS "key"
      FROM record AS record_2
      WHERE (record_2.provider_id IS NOT NULL AND record_2.provider_id = ? OR record_2.openness = 'OPEN'
          AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?))
          AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
          AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0
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
          WHERE (subject_3.kind != 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM record AS record_5
                  WHERE record_5.subject_id = subject_3.id AND record_5.provider_id IS NOT NULL AND record_5.provider_id = ?
                      AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED'
                      OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND NOT (record_5.provider_id IS NOT NULL
                      AND record_5.provider_id = ?)))) OR subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
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
                  FROM list_entry AS list_entry_3
                  WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN'
                      AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                      AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                      OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT *
                  FROM record AS record_7
                  WHERE record_7.subject_id = subject_3.id AND record_7.provider_id IS NOT NULL AND record_7.provider_id = ?
                      AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1 OR record_7.state = 'ARCHIVED'
                      OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0 AND NOT (record_7.provider_id IS NOT NULL
                      AND record_7.provider_id = ?)))) OR (EXISTS (
                  SELECT 1
                  FROM record AS record_8
                  WHERE record_8.subject_id = subject_3.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                      AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                      AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                      OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                      OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                      AND coalesce(record_8.notice_served_on <= ?, 0) = 0 AND NOT (record_8.provider_id IS NOT NULL
                      AND record_8.provider_id = ?)) )) OR (EXISTS (
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
      SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category, record_9.record_class AS record_class,
          record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id, record_9.provider_key AS provider_key,
          record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code, record_9.openness AS openness,
          record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
          record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
          record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
          record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
          record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
          record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
          record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
          record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype, record_9.procedure AS procedure,
          record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason, record_9.declared_until AS declared_until,
          record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on, record_9.basis_kind AS basis_kind,
          record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer, record_9.notice_reference AS notice_reference,
          record_9.basis_effective_on AS basis_effective_on, record_9.performance_due_on AS performance_due_on,
          record_9.performed_on AS performed_on, record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest,
          record_9.corrects_id AS corrects_id, record_9.decided_on AS sort_key
      FROM record AS record_9
      WHERE (record_9.provider_id IS NOT NULL AND record_9.provider_id = ? OR record_9.openness = 'OPEN'
          AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
          AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?))
          AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED')
          AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0
          AND NOT (record_9.provider_id IS NOT NULL AND record_9.provider_id = ?)) AND record_9.state != 'REVOKED'
          AND record_9.openness = 'RESTRICTED'
      ORDER BY record_9.decided_on DESC, record_9.id DESC
      LIMIT 20 OFFSET 0) AS anon_10
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.provider_id IS NOT NULL AND credit_case_1.provider_id = ?), 'nodes', json(json_group_array(json_object('number',
          anon_15.number, 'record', json(json(json_extract(anon_15.x0, '$[0]'))))) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' ||
          CASE WHEN 1 = 1 THEN (
        SELECT subject_4.pseudonym
        FROM subject AS subject_4
        WHERE subject_4.id = anon_15.subject_id) || ':7;' ELSE '' END || coalesce(json_extract(anon_15.x0, '$[1]'), ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_5.pseudonym || ':8;', ''), '') ELSE '' END AS anon_16
    FROM (
      SELECT DISTINCT credit_case_2.subject_id AS "key"
      FROM credit_case AS credit_case_2
      WHERE credit_case_2.provider_id IS NOT NULL AND credit_case_2.provider_id = ? AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_17 JOIN subject AS subject_5 ON subject_5.id = anon_17."key") AS d
  FROM (
    SELECT anon_18.id AS id, anon_18.number AS number, anon_18.kind AS kind, anon_18.state AS state, anon_18.subject_id AS subject_id,
        anon_18.record_id AS record_id, anon_18.entry_id AS entry_id, anon_18.provider_id AS provider_id, anon_18.unit_id AS unit_id,
        anon_18.post AS post, anon_18.region_code AS region_code, anon_18.jurisdiction AS jurisdiction, anon_18.ground AS ground,
        anon_18.statement AS statement, anon_18.filed_on AS filed_on, anon_18.due_on AS due_on, anon_18.closed_on AS closed_on,
        anon_18.outcome AS outcome, anon_18.reason AS reason, anon_18.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_18.sort_key DESC, anon_18.id DESC) AS rn, (
      SELECT json_array(json_object('title', CASE WHEN (anon_19.provider_id IS NOT NULL AND anon_19.provider_id = ?
          OR anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE'
          AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL
          OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1) THEN anon_19.title ELSE NULL END), '' || '' ||
          CASE WHEN (NOT (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE'
          AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL
          OR anon_19.publicity_until >= ?) AND anon_19.state != 'DELETED' AND NOT (coalesce(anon_19.disclosure_until < ?, 0) = 1
          OR anon_19.state = 'ARCHIVED') AND NOT (anon_19.record_class = 'NEGATIVE' AND coalesce(anon_19.notice_served_on <= ?, 0) = 0)
          AND anon_19.state != 'REVOKED') OR (anon_19.provider_id IS NOT NULL AND anon_19.provider_id = ? OR anon_19.openness = 'OPEN'
          AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
          AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?)
          AND anon_19.screened IS 1) AND NOT (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL
          AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE' AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?) AND anon_19.screened IS 1)) THEN (
          SELECT subject_6.pseudonym
          FROM subject AS subject_6
          WHERE subject_6.id = anon_19.subject_id) || ':6;' ELSE '' END) AS json_array_3
      FROM (
        SELECT anon_20.id AS id, anon_20.subject_id AS subject_id, anon_20.category AS category, anon_20.record_class AS record_class,
            anon_20.catalogue_item_id AS catalogue_item_id, anon_20.provider_id AS provider_id, anon_20.provider_key AS provider_key,
            anon_20.jurisdiction AS jurisdiction, anon_20.region_code AS region_code, anon_20.openness AS openness,
            anon_20.openness_basis AS openness_basis, anon_20.openness_reference AS openness_reference,
            anon_20.confidentiality AS confidentiality, anon_20.screened AS screened, anon_20.title AS title,
            anon_20.document_number AS document_number, anon_20.content AS content, anon_20.content_digest AS content_digest,
            anon_20.decided_on AS decided_on, anon_20.ended_on AS ended_on, anon_20.ended_on_source AS ended_on_source,
            anon_20.notice_served_on AS notice_served_on, anon_20.publicity_until AS publicity_until,
            anon_20.disclosure_until AS disclosure_until, anon_20.state AS state, anon_20.disputed_since AS disputed_since,
            anon_20.repaired_on AS repaired_on, anon_20.under_review_since AS under_review_since, anon_20.version AS version,
            anon_20.submitted_at AS submitted_at, anon_20.origin AS origin, anon_20.subtype AS subtype, anon_20.procedure AS procedure,
            anon_20.seriousness AS seriousness, anon_20.exception_reason AS exception_reason, anon_20.declared_until AS declared_until,
            anon_20.publicity_due_on AS publicity_due_on, anon_20.opened_on AS opened_on, anon_20.basis_kind AS basis_kind,
            anon_20.basis_number AS basis_number, anon_20.basis_issuer AS basis_issuer, anon_20.notice_reference AS notice_reference,
            anon_20.basis_effective_on AS basis_effective_on, anon_20.performance_due_on AS performance_due_on,
            anon_20.performed_on AS performed_on, anon_20.agreement_id AS agreement_id, anon_20.statement_digest AS statement_digest,
            anon_20.corrects_id AS corrects_id
        FROM (
          SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
              record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id,
              record_10.provider_id AS provider_id, record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction,
              record_10.region_code AS region_code, record_10.openness AS openness, record_10.openness_basis AS openness_basis,
              record_10.openness_reference AS openness_reference, record_10.confidentiality AS confidentiality,
              record_10.screened AS screened, record_10.title AS title, record_10.document_number AS document_number,
              record_10.content AS content, record_10.content_digest AS content_digest, record_10.decided_on AS decided_on,
              record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source, record_10.notice_served_on AS notice_served_on,
              record_10.publicity_until AS publicity_until, record_10.disclosure_until AS disclosure_until, record_10.state AS state,
              record_10.disputed_since AS disputed_since, record_10.repaired_on AS repaired_on,
              record_10.under_review_since AS under_review_since, record_10.version AS version, record_10.submitted_at AS submitted_at,
              record_10.origin AS origin, record_10.subtype AS subtype, record_10.procedure AS procedure,
              record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
              record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
              record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
              record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
              record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
              record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id
          FROM record AS record_10
          WHERE (record_10.provider_id IS NOT NULL AND record_10.provider_id = ? OR record_10.openness = 'OPEN'
              AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
              AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
              OR record_10.publicity_until >= ?)) AND record_10.state != 'DELETED' AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
              OR record_10.state = 'ARCHIVED') AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?,
              0) = 0 AND NOT (record_10.provider_id IS NOT NULL AND record_10.provider_id = ?)) AND record_10.state != 'REVOKED'
              AND record_10.id = anon_18.record_id
          LIMIT 1 OFFSET 0) AS anon_20
        LIMIT -1 OFFSET 0) AS anon_19) AS x0
    FROM (
      SELECT credit_case_3.id AS id, credit_case_3.number AS number, credit_case_3.kind AS kind, credit_case_3.state AS state,
          credit_case_3.subject_id AS subject_id, credit_case_3.record_id AS record_id, credit_case_3.entry_id AS entry_id,
          credit_case_3.provider_id AS provider_id, credit_case_3.unit_id AS unit_id, credit_case_3.post AS post,
          credit_case_3.region_code AS region_code, credit_case_3.jurisdiction AS jurisdiction, credit_case_3.ground AS ground,
          credit_case_3.statement AS statement, credit_case_3.filed_on AS filed_on, credit_case_3.due_on AS due_on,
          credit_case_3.closed_on AS closed_on, credit_case_3.outcome AS outcome, credit_case_3.reason AS reason,
          credit_case_3.filed_on AS sort_key
      FROM credit_case AS credit_case_3
      WHERE credit_case_3.provider_id IS NOT NULL AND credit_case_3.provider_id = ?
      ORDER BY credit_case_3.filed_on DESC, credit_case_3.id DESC
      LIMIT 20 OFFSET 0) AS anon_18
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_15) AS anon_2 ON 1 = 1
