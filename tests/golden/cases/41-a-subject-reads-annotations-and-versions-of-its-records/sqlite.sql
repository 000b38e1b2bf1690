SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_6.x0,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_6.x1, '$[0]'))))
      ELSE NULL END) AS j, '' || anon_6.pseudonym || ':' || 'id' || ';' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_8.openness = 'OPEN'
          AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?)
          AND anon_8.screened IS 1 OR anon_8.subject_id = ?) THEN anon_8.title ELSE NULL END, 'endedOn', CASE WHEN (anon_8.subject_id = ?)
          THEN anon_8.ended_on ELSE NULL END, 'submittedAt', CASE WHEN (anon_8.subject_id = ?) THEN strftime('%Y-%m-%dT%H:%M:%S+08:00',
          anon_8.submitted_at, '+8 hours') ELSE NULL END, 'annotations', json(json(json_extract(anon_8.x0, '$[0]'))), 'versions',
          json(CASE WHEN (anon_8.subject_id = ?) THEN json(json(json_extract(anon_8.x1, '$[0]'))) ELSE NULL END))) FILTER (WHERE 1 = 1))),
          coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.state != 'DELETED'
          AND NOT (coalesce(anon_8.disclosure_until < ?, 0) = 1 OR anon_8.state = 'ARCHIVED') AND NOT (anon_8.record_class = 'NEGATIVE'
          AND coalesce(anon_8.notice_served_on <= ?, 0) = 0) AND anon_8.state != 'REVOKED') OR (anon_8.openness = 'OPEN'
          AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?)
          AND anon_8.screened IS 1 OR anon_8.subject_id = ?) AND NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) OR anon_8.subject_id = ?) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_8.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_8.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_8.x1, '$[1]'), ''), ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
            anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
            anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
            anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
            anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
            anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
            anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
            anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
            anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
            anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
            anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
            anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
            anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
            anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
            anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
            anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
            anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
            anon_9.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json(anon_10.mark)) FILTER (WHERE 1 = 1)), '') AS json_array_2
          FROM (
            SELECT 0 AS place, json_object('kind', 'DISPUTED', 'since', anon_9.disputed_since, 'article', 'IM-2018 §38') AS mark
            WHERE anon_9.disputed_since IS NOT NULL
            UNION ALL
            SELECT 1 AS place, json_object('kind', 'REPAIRED', 'since', anon_9.repaired_on, 'article', 'IM-2018 §37') AS mark
            WHERE anon_9.repaired_on IS NOT NULL
            UNION ALL
            SELECT 2 AS place, json_object('kind', 'UNDER_REVIEW', 'since', anon_9.under_review_since, 'article', 'IM-2018 §39') AS mark
            WHERE anon_9.under_review_since IS NOT NULL) AS anon_10) AS x0, (
          SELECT json_array(json(json_group_array(json_object('number', anon_11.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_11.changed_at, '+8 hours'), 'reason', anon_11.reason)) FILTER (WHERE 1 = 1)), '') AS json_array_3
          FROM (
            SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
                record_version_1.reason AS reason, record_version_1.changed_by AS changed_by,
                record_version_1.content_digest AS content_digest, record_version_1.snapshot AS snapshot,
                record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_1.version) AS rn
            FROM record_version AS record_version_1
            WHERE record_version_1.record_id = anon_9.id
            ORDER BY record_version_1.version
            LIMIT 100 OFFSET 0) AS anon_11) AS x1
        FROM (
          SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category,
              record_3.record_class AS record_class, record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id,
              record_3.provider_key AS provider_key, record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code,
              record_3.openness AS openness, record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
              record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
              record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
              record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
              record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
              record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
              record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
              record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype,
              record_3.procedure AS procedure, record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason,
              record_3.declared_until AS declared_until, record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on,
              record_3.basis_kind AS basis_kind, record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer,
              record_3.notice_reference AS notice_reference, record_3.basis_effective_on AS basis_effective_on,
              record_3.performance_due_on AS performance_due_on, record_3.performed_on AS performed_on,
              record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest, record_3.corrects_id AS corrects_id,
              record_3.decided_on AS sort_key
          FROM record AS record_3
          WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
              OR record_3.publicity_until >= ?) OR record_3.subject_id = ?) AND record_3.state != 'DELETED'
              AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
              AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0 AND record_3.subject_id != ?)
              AND record_3.state != 'REVOKED' AND record_3.record_class = 'NEGATIVE' AND record_3.decided_on >= ?
              AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_3.decided_on DESC, record_3.id DESC
          LIMIT 20 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_12.openness = 'OPEN'
          AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?)
          AND anon_12.screened IS 1 OR anon_12.subject_id = ?) THEN anon_12.title ELSE NULL END, 'endedOn',
          CASE WHEN (anon_12.subject_id = ?) THEN anon_12.ended_on ELSE NULL END, 'submittedAt', CASE WHEN (anon_12.subject_id = ?)
          THEN strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_12.submitted_at, '+8 hours') ELSE NULL END, 'annotations',
          json(json(json_extract(anon_12.x0, '$[0]'))), 'versions', json(CASE WHEN (anon_12.subject_id = ?)
          THEN json(json(json_extract(anon_12.x1, '$[0]'))) ELSE NULL END))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
          CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
          AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
          OR anon_12.publicity_until >= ?) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < ?, 0) = 1
          OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE' AND coalesce(anon_12.notice_served_on <= ?, 0) = 0)
          AND anon_12.state != 'REVOKED') OR (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
          AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY'))
          AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1 OR anon_12.subject_id = ?)
          AND NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE'
          AND anon_12.state = 'ACTIVE' AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
          OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) OR anon_12.subject_id = ?) THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_12.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_12.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_12.x1, '$[1]'), ''), ''), '') || '') AS json_array_4
      FROM (
        SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
            anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
            anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
            anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
            anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
            anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
            anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
            anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
            anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
            anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
            anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
            anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
            anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
            anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
            anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
            anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC,
            anon_13.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json(anon_14.mark)) FILTER (WHERE 1 = 1)), '') AS json_array_5
          FROM (
            SELECT 0 AS place, json_object('kind', 'DISPUTED', 'since', anon_13.disputed_since, 'article', 'IM-2018 §38') AS mark
            WHERE anon_13.disputed_since IS NOT NULL
            UNION ALL
            SELECT 1 AS place, json_object('kind', 'REPAIRED', 'since', anon_13.repaired_on, 'article', 'IM-2018 §37') AS mark
            WHERE anon_13.repaired_on IS NOT NULL
            UNION ALL
            SELECT 2 AS place, json_object('kind', 'UNDER_REVIEW', 'since', anon_13.under_review_since, 'article', 'IM-2018 §39') AS mark
            WHERE anon_13.under_review_since IS NOT NULL) AS anon_14) AS x0, (
          SELECT json_array(json(json_group_array(json_object('number', anon_15.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_15.changed_at, '+8 hours'), 'reason', anon_15.reason)) FILTER (WHERE 1 = 1)), '') AS json_array_6
          FROM (
            SELECT record_version_2.record_id AS record_id, record_version_2.version AS version, record_version_2.changed_at AS changed_at,
                record_version_2.reason AS reason, record_version_2.changed_by AS changed_by,
                record_version_2.content_digest AS content_digest, record_version_2.snapshot AS snapshot,
                record_version_2.discovered_on AS discovered_on, record_version_2.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_2.version) AS rn
            FROM record_version AS record_version_2
            WHERE record_version_2.record_id = anon_13.id
            ORDER BY record_version_2.version
            LIMIT 100 OFFSET 0) AS anon_15) AS x1
        FROM (
          SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category,
              record_4.record_class AS record_class, record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id,
              record_4.provider_key AS provider_key, record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code,
              record_4.openness AS openness, record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
              record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
              record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
              record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
              record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
              record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
              record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
              record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype,
              record_4.procedure AS procedure, record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason,
              record_4.declared_until AS declared_until, record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on,
              record_4.basis_kind AS basis_kind, record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer,
              record_4.notice_reference AS notice_reference, record_4.basis_effective_on AS basis_effective_on,
              record_4.performance_due_on AS performance_due_on, record_4.performed_on AS performed_on,
              record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest, record_4.corrects_id AS corrects_id,
              record_4.decided_on AS sort_key
          FROM record AS record_4
          WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
              OR record_4.publicity_until >= ?) OR record_4.subject_id = ?) AND record_4.state != 'DELETED'
              AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
              AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0 AND record_4.subject_id != ?)
              AND record_4.state != 'REVOKED' AND record_4.record_class = 'NEGATIVE' AND record_4.decided_on >= ?
              AND record_4.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_4.decided_on DESC, record_4.id DESC
          LIMIT 20 OFFSET 0) AS anon_13
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x1
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
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?,
                  0) = 1 OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0 AND record_5.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_3.id = ?) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_3.id = ?)) AND subject_3.id = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
