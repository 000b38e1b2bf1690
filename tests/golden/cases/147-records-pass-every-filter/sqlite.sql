WITH anon_7 AS (
  SELECT count(*) <= 200 AS is_few
  FROM (
    SELECT 1 AS one
    FROM list_entry AS list_entry_1 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_1.list_id
    WHERE credit_list_1."key" = ?
    LIMIT 201 OFFSET 0) AS anon_8)
SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, 1 AS c10
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_7.is_few
      FROM anon_7) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.subject_id IN (
        SELECT list_entry_1.subject_id
        FROM list_entry AS list_entry_1 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_1.list_id
        WHERE credit_list_1."key" = ?) AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
            AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED'
            AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1 OR record_1.state = 'ARCHIVED')
            AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
            AND record_1.state != 'REVOKED' AND (record_1.subject_id IN (
          SELECT list_entry_2.subject_id
          FROM list_entry AS list_entry_2 JOIN credit_list AS credit_list_2 ON credit_list_2.id = list_entry_2.list_id
          WHERE credit_list_2."key" = ? AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND (list_entry_2.removed_on IS NULL
              OR list_entry_2.removed_on > ?) AND 1 = 1 AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.openness = 'OPEN'
              AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?,
              0) = 1 AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?))) IS 1
              AND record_1.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_1.record_class = 'NEGATIVE'
              AND record_1.openness = 'OPEN' AND record_1.jurisdiction = ? AND record_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_1.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = ? AND 1 = 1) AND record_1.subject_id = (
        SELECT subject_1.id
        FROM subject AS subject_1
        WHERE subject_1.identity_key = ? AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
            AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_2
              WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                  AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
                  0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                  AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND coalesce(record_1.document_number, '') >= ? AND coalesce(record_1.document_number, '') < ?
                  AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
                  AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                  OR record_1.publicity_until >= ?) AND record_1.screened IS 1 AND instr(record_1.title, ?) > 0
                  AND record_1.decided_on >= ? AND record_1.decided_on <= ? AND record_1.publicity_until >= ?
                  AND record_1.publicity_until <= ? AND record_1.disputed_since IS NULL AND record_1.repaired_on IS NULL
                  AND record_1.under_review_since IS NULL) WHEN (
      SELECT anon_7.is_few
      FROM anon_7) = 0 THEN (
      SELECT count(*) AS count_2
      FROM record AS record_4
      WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
          OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
          AND record_4.state != 'REVOKED' AND (record_4.subject_id IN (
          SELECT list_entry_5.subject_id
          FROM list_entry AS list_entry_5 JOIN credit_list AS credit_list_3 ON credit_list_3.id = list_entry_5.list_id
          WHERE credit_list_3."key" = ? AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
              AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?) AND (list_entry_5.removed_on IS NULL
              OR list_entry_5.removed_on > ?) AND 1 = 1 AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
              AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
              AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) AND list_entry_5.openness = 'OPEN'
              AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?,
              0) = 1 AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?))) IS 1
              AND record_4.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY') AND record_4.record_class = 'NEGATIVE'
              AND record_4.openness = 'OPEN' AND record_4.jurisdiction = ? AND record_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_4.provider_id = (
        SELECT unit_2.id
        FROM unit AS unit_2
        WHERE unit_2.code = ? AND 1 = 1) AND record_4.subject_id = (
        SELECT subject_2.id
        FROM subject AS subject_2
        WHERE subject_2.identity_key = ? AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
            AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_2.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?,
                  0) = 1 OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_6
              WHERE list_entry_6.subject_id = subject_2.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?)
                  AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) )))
                  AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_2.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_7
              WHERE list_entry_7.subject_id = subject_2.id AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                  AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= ?, 0) = 1
                  AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= ?)
                  AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) ))))
                  AND coalesce(record_4.document_number, '') >= ? AND coalesce(record_4.document_number, '') < ?
                  AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                  AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                  OR record_4.publicity_until >= ?) AND record_4.screened IS 1 AND instr(record_4.title, ?) > 0
                  AND record_4.decided_on >= ? AND record_4.decided_on <= ? AND record_4.publicity_until >= ?
                  AND record_4.publicity_until <= ? AND record_4.disputed_since IS NULL AND record_4.repaired_on IS NULL
                  AND record_4.under_review_since IS NULL) ELSE NULL END, 'nodes', json(json_group_array(json_object('title',
                  CASE WHEN (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE'
                  AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                  OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1) THEN anon_9.title ELSE NULL END, 'documentNumber',
                  anon_9.document_number, 'publicityUntil', anon_9.publicity_until)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('',
                  ''), '') || '' AS d
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
        anon_10.id DESC) AS rn
    FROM (
      SELECT anon_11.id AS id, anon_11.subject_id AS subject_id, anon_11.category AS category, anon_11.record_class AS record_class,
          anon_11.catalogue_item_id AS catalogue_item_id, anon_11.provider_id AS provider_id, anon_11.provider_key AS provider_key,
          anon_11.jurisdiction AS jurisdiction, anon_11.region_code AS region_code, anon_11.openness AS openness,
          anon_11.openness_basis AS openness_basis, anon_11.openness_reference AS openness_reference,
          anon_11.confidentiality AS confidentiality, anon_11.screened AS screened, anon_11.title AS title,
          anon_11.document_number AS document_number, anon_11.content AS content, anon_11.content_digest AS content_digest,
          anon_11.decided_on AS decided_on, anon_11.ended_on AS ended_on, anon_11.ended_on_source AS ended_on_source,
          anon_11.notice_served_on AS notice_served_on, anon_11.publicity_until AS publicity_until,
          anon_11.disclosure_until AS disclosure_until, anon_11.state AS state, anon_11.disputed_since AS disputed_since,
          anon_11.repaired_on AS repaired_on, anon_11.under_review_since AS under_review_since, anon_11.version AS version,
          anon_11.submitted_at AS submitted_at, anon_11.origin AS origin, anon_11.subtype AS subtype, anon_11.procedure AS procedure,
          anon_11.seriousness AS seriousness, anon_11.exception_reason AS exception_reason, anon_11.declared_until AS declared_until,
          anon_11.publicity_due_on AS publicity_due_on, anon_11.opened_on AS opened_on, anon_11.basis_kind AS basis_kind,
          anon_11.basis_number AS basis_number, anon_11.basis_issuer AS basis_issuer, anon_11.notice_reference AS notice_reference,
          anon_11.basis_effective_on AS basis_effective_on, anon_11.performance_due_on AS performance_due_on,
          anon_11.performed_on AS performed_on, anon_11.agreement_id AS agreement_id, anon_11.statement_digest AS statement_digest,
          anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key
      FROM (
        SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
            anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
            anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
            anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
            anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
            anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
            anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
            anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
            anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
            anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
            anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
            anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
            anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
            anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
            anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
            anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
            anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key
        FROM (
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
          FROM record AS record_7
          WHERE (
            SELECT anon_7.is_few
            FROM anon_7) AND record_7.subject_id IN (
            SELECT list_entry_1.subject_id
            FROM list_entry AS list_entry_1 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_1.list_id
            WHERE credit_list_1."key" = ?) AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED'
                AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1 OR record_7.state = 'ARCHIVED')
                AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?, 0) = 0)
                AND record_7.state != 'REVOKED' AND (record_7.subject_id IN (
              SELECT list_entry_8.subject_id
              FROM list_entry AS list_entry_8 JOIN credit_list AS credit_list_4 ON credit_list_4.id = list_entry_8.list_id
              WHERE credit_list_4."key" = ? AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= ?, 0) = 1
                  AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= ?) AND (list_entry_8.removed_on IS NULL
                  OR list_entry_8.removed_on > ?) AND 1 = 1 AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                  AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= ?, 0) = 1
                  AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= ?)
                  AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= ?, 0) = 1)
                  AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                  AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
                  OR list_entry_8.publicity_until >= ?))) IS 1 AND record_7.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                  AND record_7.record_class = 'NEGATIVE' AND record_7.openness = 'OPEN' AND record_7.jurisdiction = ?
                  AND record_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_7.provider_id = (
            SELECT unit_3.id
            FROM unit AS unit_3
            WHERE unit_3.code = ? AND 1 = 1) AND record_7.subject_id = (
            SELECT subject_3.id
            FROM subject AS subject_3
            WHERE subject_3.identity_key = ? AND subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN'
                AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_8
                  WHERE record_8.subject_id = subject_3.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                      AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                      AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                      OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                      OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                      AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_9
                  WHERE list_entry_9.subject_id = subject_3.id AND list_entry_9.openness = 'OPEN'
                      AND list_entry_9.openness_basis IS NOT NULL AND list_entry_9.state = 'PUBLISHED'
                      AND coalesce(list_entry_9.published_on <= ?, 0) = 1 AND (list_entry_9.publicity_until IS NULL
                      OR list_entry_9.publicity_until >= ?) AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_9.removed_on <= ?, 0) = 1) ))) AND (subject_3.openness = 'OPEN'
                      AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_9
                  WHERE record_9.subject_id = subject_3.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                      AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                      AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                      OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
                      OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                      AND coalesce(record_9.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_10
                  WHERE list_entry_10.subject_id = subject_3.id AND list_entry_10.openness = 'OPEN'
                      AND list_entry_10.openness_basis IS NOT NULL AND list_entry_10.state = 'PUBLISHED'
                      AND coalesce(list_entry_10.published_on <= ?, 0) = 1 AND (list_entry_10.publicity_until IS NULL
                      OR list_entry_10.publicity_until >= ?) AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_10.removed_on <= ?, 0) = 1) )))) AND coalesce(record_7.document_number, '') >= ?
                      AND coalesce(record_7.document_number, '') < ? AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?) AND record_7.screened IS 1 AND instr(record_7.title, ?) > 0
                      AND record_7.decided_on >= ? AND record_7.decided_on <= ? AND record_7.publicity_until >= ?
                      AND record_7.publicity_until <= ? AND record_7.disputed_since IS NULL AND record_7.repaired_on IS NULL
                      AND record_7.under_review_since IS NULL
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT CASE WHEN (
            SELECT anon_7.is_few
            FROM anon_7) THEN 20 ELSE 0 END OFFSET 0) AS anon_12
        UNION ALL
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
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key
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
              record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
              record_10.decided_on AS sort_key
          FROM record AS record_10
          WHERE (
            SELECT anon_7.is_few
            FROM anon_7) = 0 AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                OR record_10.publicity_until >= ?) AND record_10.state != 'DELETED' AND NOT (coalesce(record_10.disclosure_until < ?,
                0) = 1 OR record_10.state = 'ARCHIVED') AND NOT (record_10.record_class = 'NEGATIVE'
                AND coalesce(record_10.notice_served_on <= ?, 0) = 0) AND record_10.state != 'REVOKED' AND (record_10.subject_id IN (
              SELECT list_entry_11.subject_id
              FROM list_entry AS list_entry_11 JOIN credit_list AS credit_list_5 ON credit_list_5.id = list_entry_11.list_id
              WHERE credit_list_5."key" = ? AND list_entry_11.state = 'PUBLISHED' AND coalesce(list_entry_11.published_on <= ?, 0) = 1
                  AND (list_entry_11.publicity_until IS NULL OR list_entry_11.publicity_until >= ?) AND (list_entry_11.removed_on IS NULL
                  OR list_entry_11.removed_on > ?) AND 1 = 1 AND list_entry_11.openness = 'OPEN'
                  AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
                  AND coalesce(list_entry_11.published_on <= ?, 0) = 1 AND (list_entry_11.publicity_until IS NULL
                  OR list_entry_11.publicity_until >= ?) AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_11.removed_on <= ?, 0) = 1) AND list_entry_11.openness = 'OPEN'
                  AND list_entry_11.openness_basis IS NOT NULL AND list_entry_11.state = 'PUBLISHED'
                  AND coalesce(list_entry_11.published_on <= ?, 0) = 1 AND (list_entry_11.publicity_until IS NULL
                  OR list_entry_11.publicity_until >= ?))) IS 1 AND record_10.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY')
                  AND record_10.record_class = 'NEGATIVE' AND record_10.openness = 'OPEN' AND record_10.jurisdiction = ?
                  AND record_10.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND record_10.provider_id = (
            SELECT unit_4.id
            FROM unit AS unit_4
            WHERE unit_4.code = ? AND 1 = 1) AND record_10.subject_id = (
            SELECT subject_4.id
            FROM subject AS subject_4
            WHERE subject_4.identity_key = ? AND subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN'
                AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_11
                  WHERE record_11.subject_id = subject_4.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                      AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                      AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                      OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                      OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                      AND coalesce(record_11.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_12
                  WHERE list_entry_12.subject_id = subject_4.id AND list_entry_12.openness = 'OPEN'
                      AND list_entry_12.openness_basis IS NOT NULL AND list_entry_12.state = 'PUBLISHED'
                      AND coalesce(list_entry_12.published_on <= ?, 0) = 1 AND (list_entry_12.publicity_until IS NULL
                      OR list_entry_12.publicity_until >= ?) AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_12.removed_on <= ?, 0) = 1) ))) AND (subject_4.openness = 'OPEN'
                      AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_12
                  WHERE record_12.subject_id = subject_4.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                      AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                      AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                      OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
                      OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                      AND coalesce(record_12.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_13
                  WHERE list_entry_13.subject_id = subject_4.id AND list_entry_13.openness = 'OPEN'
                      AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                      AND coalesce(list_entry_13.published_on <= ?, 0) = 1 AND (list_entry_13.publicity_until IS NULL
                      OR list_entry_13.publicity_until >= ?) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_13.removed_on <= ?, 0) = 1) )))) AND coalesce(record_10.document_number, '') >= ?
                      AND coalesce(record_10.document_number, '') < ? AND record_10.openness = 'OPEN'
                      AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                      AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                      OR record_10.publicity_until >= ?) AND record_10.screened IS 1 AND instr(record_10.title, ?) > 0
                      AND record_10.decided_on >= ? AND record_10.decided_on <= ? AND record_10.publicity_until >= ?
                      AND record_10.publicity_until <= ? AND record_10.disputed_since IS NULL AND record_10.repaired_on IS NULL
                      AND record_10.under_review_since IS NULL
          ORDER BY record_10.decided_on DESC, record_10.id DESC
          LIMIT CASE WHEN (
            SELECT anon_7.is_few
            FROM anon_7) = 0 THEN 20 ELSE 0 END OFFSET 0) AS anon_13) AS anon_11
      ORDER BY anon_11.sort_key DESC, anon_11.id DESC
      LIMIT 20 OFFSET 0) AS anon_10
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_14.openness = 'OPEN'
      AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
      AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL OR anon_14.publicity_until >= ?)
      AND anon_14.screened IS 1) THEN anon_14.title ELSE NULL END, 'documentNumber', anon_14.document_number)) FILTER (WHERE 1 = 1))) AS j,
      coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
        anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
        anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
        anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
        anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
        anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
        anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
        anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
        anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
        anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
        anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
        anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
        anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
        anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
        anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
        anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
        anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC,
        anon_15.id DESC) AS rn
    FROM (
      SELECT record_13.id AS id, record_13.subject_id AS subject_id, record_13.category AS category,
          record_13.record_class AS record_class, record_13.catalogue_item_id AS catalogue_item_id, record_13.provider_id AS provider_id,
          record_13.provider_key AS provider_key, record_13.jurisdiction AS jurisdiction, record_13.region_code AS region_code,
          record_13.openness AS openness, record_13.openness_basis AS openness_basis, record_13.openness_reference AS openness_reference,
          record_13.confidentiality AS confidentiality, record_13.screened AS screened, record_13.title AS title,
          record_13.document_number AS document_number, record_13.content AS content, record_13.content_digest AS content_digest,
          record_13.decided_on AS decided_on, record_13.ended_on AS ended_on, record_13.ended_on_source AS ended_on_source,
          record_13.notice_served_on AS notice_served_on, record_13.publicity_until AS publicity_until,
          record_13.disclosure_until AS disclosure_until, record_13.state AS state, record_13.disputed_since AS disputed_since,
          record_13.repaired_on AS repaired_on, record_13.under_review_since AS under_review_since, record_13.version AS version,
          record_13.submitted_at AS submitted_at, record_13.origin AS origin, record_13.subtype AS subtype,
          record_13.procedure AS procedure, record_13.seriousness AS seriousness, record_13.exception_reason AS exception_reason,
          record_13.declared_until AS declared_until, record_13.publicity_due_on AS publicity_due_on, record_13.opened_on AS opened_on,
          record_13.basis_kind AS basis_kind, record_13.basis_number AS basis_number, record_13.basis_issuer AS basis_issuer,
          record_13.notice_reference AS notice_reference, record_13.basis_effective_on AS basis_effective_on,
          record_13.performance_due_on AS performance_due_on, record_13.performed_on AS performed_on,
          record_13.agreement_id AS agreement_id, record_13.statement_digest AS statement_digest, record_13.corrects_id AS corrects_id,
          record_13.decided_on AS sort_key
      FROM record AS record_13
      WHERE record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL AND record_13.confidentiality = 'NONE'
          AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
          OR record_13.publicity_until >= ?) AND record_13.state != 'DELETED' AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
          OR record_13.state = 'ARCHIVED') AND NOT (record_13.record_class = 'NEGATIVE' AND coalesce(record_13.notice_served_on <= ?,
          0) = 0) AND record_13.state != 'REVOKED' AND record_13.record_class = 'BASIC' AND coalesce(record_13.document_number, '') = ?
          AND record_13.document_number IS NOT NULL
      ORDER BY record_13.decided_on DESC, record_13.id DESC
      LIMIT 20 OFFSET 0) AS anon_15
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_16.openness = 'OPEN'
      AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
      AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?)
      AND anon_16.screened IS 1) THEN anon_16.title ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''),
      '') || '' AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
        anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
        anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
        anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
        anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
        anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
        anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
        anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
        anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
        anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
        anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
        anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
        anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
        anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
        anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
        anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
        anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key DESC,
        anon_17.id DESC) AS rn
    FROM (
      SELECT record_14.id AS id, record_14.subject_id AS subject_id, record_14.category AS category,
          record_14.record_class AS record_class, record_14.catalogue_item_id AS catalogue_item_id, record_14.provider_id AS provider_id,
          record_14.provider_key AS provider_key, record_14.jurisdiction AS jurisdiction, record_14.region_code AS region_code,
          record_14.openness AS openness, record_14.openness_basis AS openness_basis, record_14.openness_reference AS openness_reference,
          record_14.confidentiality AS confidentiality, record_14.screened AS screened, record_14.title AS title,
          record_14.document_number AS document_number, record_14.content AS content, record_14.content_digest AS content_digest,
          record_14.decided_on AS decided_on, record_14.ended_on AS ended_on, record_14.ended_on_source AS ended_on_source,
          record_14.notice_served_on AS notice_served_on, record_14.publicity_until AS publicity_until,
          record_14.disclosure_until AS disclosure_until, record_14.state AS state, record_14.disputed_since AS disputed_since,
          record_14.repaired_on AS repaired_on, record_14.under_review_since AS under_review_since, record_14.version AS version,
          record_14.submitted_at AS submitted_at, record_14.origin AS origin, record_14.subtype AS subtype,
          record_14.procedure AS procedure, record_14.seriousness AS seriousness, record_14.exception_reason AS exception_reason,
          record_14.declared_until AS declared_until, record_14.publicity_due_on AS publicity_due_on, record_14.opened_on AS opened_on,
          record_14.basis_kind AS basis_kind, record_14.basis_number AS basis_number, record_14.basis_issuer AS basis_issuer,
          record_14.notice_reference AS notice_reference, record_14.basis_effective_on AS basis_effective_on,
          record_14.performance_due_on AS performance_due_on, record_14.performed_on AS performed_on,
          record_14.agreement_id AS agreement_id, record_14.statement_digest AS statement_digest, record_14.corrects_id AS corrects_id,
          record_14.decided_on AS sort_key
      FROM record AS record_14
      WHERE record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
          AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
          OR record_14.publicity_until >= ?) AND record_14.state != 'DELETED' AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
          OR record_14.state = 'ARCHIVED') AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?,
          0) = 0) AND record_14.state != 'REVOKED' AND record_14.disputed_since IS NOT NULL
      ORDER BY record_14.decided_on DESC, record_14.id DESC
      LIMIT 20 OFFSET 0) AS anon_17
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_16) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_18.openness = 'OPEN'
      AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
      AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= ?)
      AND anon_18.screened IS 1) THEN anon_18.title ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''),
      '') || '' AS d
  FROM (
    SELECT anon_19.id AS id, anon_19.subject_id AS subject_id, anon_19.category AS category, anon_19.record_class AS record_class,
        anon_19.catalogue_item_id AS catalogue_item_id, anon_19.provider_id AS provider_id, anon_19.provider_key AS provider_key,
        anon_19.jurisdiction AS jurisdiction, anon_19.region_code AS region_code, anon_19.openness AS openness,
        anon_19.openness_basis AS openness_basis, anon_19.openness_reference AS openness_reference,
        anon_19.confidentiality AS confidentiality, anon_19.screened AS screened, anon_19.title AS title,
        anon_19.document_number AS document_number, anon_19.content AS content, anon_19.content_digest AS content_digest,
        anon_19.decided_on AS decided_on, anon_19.ended_on AS ended_on, anon_19.ended_on_source AS ended_on_source,
        anon_19.notice_served_on AS notice_served_on, anon_19.publicity_until AS publicity_until,
        anon_19.disclosure_until AS disclosure_until, anon_19.state AS state, anon_19.disputed_since AS disputed_since,
        anon_19.repaired_on AS repaired_on, anon_19.under_review_since AS under_review_since, anon_19.version AS version,
        anon_19.submitted_at AS submitted_at, anon_19.origin AS origin, anon_19.subtype AS subtype, anon_19.procedure AS procedure,
        anon_19.seriousness AS seriousness, anon_19.exception_reason AS exception_reason, anon_19.declared_until AS declared_until,
        anon_19.publicity_due_on AS publicity_due_on, anon_19.opened_on AS opened_on, anon_19.basis_kind AS basis_kind,
        anon_19.basis_number AS basis_number, anon_19.basis_issuer AS basis_issuer, anon_19.notice_reference AS notice_reference,
        anon_19.basis_effective_on AS basis_effective_on, anon_19.performance_due_on AS performance_due_on,
        anon_19.performed_on AS performed_on, anon_19.agreement_id AS agreement_id, anon_19.statement_digest AS statement_digest,
        anon_19.corrects_id AS corrects_id, anon_19.sort_key AS sort_key, row_number() OVER (ORDER BY anon_19.sort_key DESC,
        anon_19.id DESC) AS rn
    FROM (
      SELECT record_15.id AS id, record_15.subject_id AS subject_id, record_15.category AS category,
          record_15.record_class AS record_class, record_15.catalogue_item_id AS catalogue_item_id, record_15.provider_id AS provider_id,
          record_15.provider_key AS provider_key, record_15.jurisdiction AS jurisdiction, record_15.region_code AS region_code,
          record_15.openness AS openness, record_15.openness_basis AS openness_basis, record_15.openness_reference AS openness_reference,
          record_15.confidentiality AS confidentiality, record_15.screened AS screened, record_15.title AS title,
          record_15.document_number AS document_number, record_15.content AS content, record_15.content_digest AS content_digest,
          record_15.decided_on AS decided_on, record_15.ended_on AS ended_on, record_15.ended_on_source AS ended_on_source,
          record_15.notice_served_on AS notice_served_on, record_15.publicity_until AS publicity_until,
          record_15.disclosure_until AS disclosure_until, record_15.state AS state, record_15.disputed_since AS disputed_since,
          record_15.repaired_on AS repaired_on, record_15.under_review_since AS under_review_since, record_15.version AS version,
          record_15.submitted_at AS submitted_at, record_15.origin AS origin, record_15.subtype AS subtype,
          record_15.procedure AS procedure, record_15.seriousness AS seriousness, record_15.exception_reason AS exception_reason,
          record_15.declared_until AS declared_until, record_15.publicity_due_on AS publicity_due_on, record_15.opened_on AS opened_on,
          record_15.basis_kind AS basis_kind, record_15.basis_number AS basis_number, record_15.basis_issuer AS basis_issuer,
          record_15.notice_reference AS notice_reference, record_15.basis_effective_on AS basis_effective_on,
          record_15.performance_due_on AS performance_due_on, record_15.performed_on AS performed_on,
          record_15.agreement_id AS agreement_id, record_15.statement_digest AS statement_digest, record_15.corrects_id AS corrects_id,
          record_15.decided_on AS sort_key
      FROM record AS record_15
      WHERE record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL AND record_15.confidentiality = 'NONE'
          AND record_15.state = 'ACTIVE' AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
          OR record_15.publicity_until >= ?) AND record_15.state != 'DELETED' AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
          OR record_15.state = 'ARCHIVED') AND NOT (record_15.record_class = 'NEGATIVE' AND coalesce(record_15.notice_served_on <= ?,
          0) = 0) AND record_15.state != 'REVOKED' AND record_15.repaired_on IS NOT NULL AND record_15.under_review_since IS NOT NULL
      ORDER BY record_15.decided_on DESC, record_15.id DESC
      LIMIT 20 OFFSET 0) AS anon_19
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_18) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_20.openness = 'OPEN'
      AND anon_20.openness_basis IS NOT NULL AND anon_20.confidentiality = 'NONE' AND anon_20.state = 'ACTIVE'
      AND (anon_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_20.publicity_until IS NULL OR anon_20.publicity_until >= ?)
      AND anon_20.screened IS 1) THEN anon_20.title ELSE NULL END)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''),
      '') || '' AS d
  FROM (
    SELECT anon_21.id AS id, anon_21.subject_id AS subject_id, anon_21.category AS category, anon_21.record_class AS record_class,
        anon_21.catalogue_item_id AS catalogue_item_id, anon_21.provider_id AS provider_id, anon_21.provider_key AS provider_key,
        anon_21.jurisdiction AS jurisdiction, anon_21.region_code AS region_code, anon_21.openness AS openness,
        anon_21.openness_basis AS openness_basis, anon_21.openness_reference AS openness_reference,
        anon_21.confidentiality AS confidentiality, anon_21.screened AS screened, anon_21.title AS title,
        anon_21.document_number AS document_number, anon_21.content AS content, anon_21.content_digest AS content_digest,
        anon_21.decided_on AS decided_on, anon_21.ended_on AS ended_on, anon_21.ended_on_source AS ended_on_source,
        anon_21.notice_served_on AS notice_served_on, anon_21.publicity_until AS publicity_until,
        anon_21.disclosure_until AS disclosure_until, anon_21.state AS state, anon_21.disputed_since AS disputed_since,
        anon_21.repaired_on AS repaired_on, anon_21.under_review_since AS under_review_since, anon_21.version AS version,
        anon_21.submitted_at AS submitted_at, anon_21.origin AS origin, anon_21.subtype AS subtype, anon_21.procedure AS procedure,
        anon_21.seriousness AS seriousness, anon_21.exception_reason AS exception_reason, anon_21.declared_until AS declared_until,
        anon_21.publicity_due_on AS publicity_due_on, anon_21.opened_on AS opened_on, anon_21.basis_kind AS basis_kind,
        anon_21.basis_number AS basis_number, anon_21.basis_issuer AS basis_issuer, anon_21.notice_reference AS notice_reference,
        anon_21.basis_effective_on AS basis_effective_on, anon_21.performance_due_on AS performance_due_on,
        anon_21.performed_on AS performed_on, anon_21.agreement_id AS agreement_id, anon_21.statement_digest AS statement_digest,
        anon_21.corrects_id AS corrects_id, anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key DESC,
        anon_21.id DESC) AS rn
    FROM (
      SELECT record_16.id AS id, record_16.subject_id AS subject_id, record_16.category AS category,
          record_16.record_class AS record_class, record_16.catalogue_item_id AS catalogue_item_id, record_16.provider_id AS provider_id,
          record_16.provider_key AS provider_key, record_16.jurisdiction AS jurisdiction, record_16.region_code AS region_code,
          record_16.openness AS openness, record_16.openness_basis AS openness_basis, record_16.openness_reference AS openness_reference,
          record_16.confidentiality AS confidentiality, record_16.screened AS screened, record_16.title AS title,
          record_16.document_number AS document_number, record_16.content AS content, record_16.content_digest AS content_digest,
          record_16.decided_on AS decided_on, record_16.ended_on AS ended_on, record_16.ended_on_source AS ended_on_source,
          record_16.notice_served_on AS notice_served_on, record_16.publicity_until AS publicity_until,
          record_16.disclosure_until AS disclosure_until, record_16.state AS state, record_16.disputed_since AS disputed_since,
          record_16.repaired_on AS repaired_on, record_16.under_review_since AS under_review_since, record_16.version AS version,
          record_16.submitted_at AS submitted_at, record_16.origin AS origin, record_16.subtype AS subtype,
          record_16.procedure AS procedure, record_16.seriousness AS seriousness, record_16.exception_reason AS exception_reason,
          record_16.declared_until AS declared_until, record_16.publicity_due_on AS publicity_due_on, record_16.opened_on AS opened_on,
          record_16.basis_kind AS basis_kind, record_16.basis_number AS basis_number, record_16.basis_issuer AS basis_issuer,
          record_16.notice_reference AS notice_reference, record_16.basis_effective_on AS basis_effective_on,
          record_16.performance_due_on AS performance_due_on, record_16.performed_on AS performed_on,
          record_16.agreement_id AS agreement_id, record_16.statement_digest AS statement_digest, record_16.corrects_id AS corrects_id,
          record_16.decided_on AS sort_key
      FROM record AS record_16
      WHERE record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE'
          AND record_16.state = 'ACTIVE' AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
          OR record_16.publicity_until >= ?) AND record_16.state != 'DELETED' AND NOT (coalesce(record_16.disclosure_until < ?, 0) = 1
          OR record_16.state = 'ARCHIVED') AND NOT (record_16.record_class = 'NEGATIVE' AND coalesce(record_16.notice_served_on <= ?,
          0) = 0) AND record_16.state != 'REVOKED' AND record_16.record_class = 'POSITIVE'
      ORDER BY record_16.decided_on DESC, record_16.id DESC
      LIMIT 20 OFFSET 0) AS anon_21
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_20) AS anon_5 ON 1 = 1
