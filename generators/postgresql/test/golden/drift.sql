-- What a database holds of its column masks, one item a row. Generated from norm base 1.2.3 as of 2026-01-01, by @verzuimspec/generate-postgresql. Do not edit.
--   psql -XAt -f drift.sql | diff drift.expected.txt -
WITH RECURSIVE path AS MATERIALIZED (SELECT set_config('search_path', 'pg_catalog, pg_temp', true) AS path),
own_roles AS (SELECT * FROM pg_roles WHERE rolname = ANY (ARRAY[
  'vz_owner',
  'vz_arts',
  'vz_baas',
  'vz_beheerder',
  'vz_werknemer',
  'vz_bewaartermijn',
  'vz_baas_als_toestemming_en_niet_verboden'
])),
own_schemas AS (SELECT * FROM pg_namespace WHERE nspname = ANY (ARRAY[
  'vz_ctx',
  'vz_arts',
  'vz_baas',
  'vz_beheerder',
  'vz_werknemer',
  'vz_bewaartermijn'
])),
mapped AS (
  SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE (n.nspname, c.relname) IN (('hr', 'geval'), ('hr', 'dossier'))
),
children (oid) AS (
  SELECT i.inhrelid FROM pg_inherits i JOIN mapped m ON m.oid = i.inhparent
  UNION
  SELECT i.inhrelid FROM pg_inherits i JOIN children c ON c.oid = i.inhparent
),
closed AS (
  SELECT c.*, format('%s.%s', n.nspname, c.relname) AS name, c.oid IN (SELECT oid FROM children) AS child
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND (
    c.oid IN (SELECT oid FROM mapped) OR c.oid IN (SELECT oid FROM children) OR n.oid IN (SELECT oid FROM own_schemas)
  )
)
SELECT item FROM (
  -- Roles, and what none of them may be.
  SELECT format('role %s', rolname) FROM own_roles
  UNION ALL
  SELECT format('attribute %s %s', rolname, attribute) FROM own_roles, unnest(ARRAY[
    CASE WHEN rolcanlogin THEN 'LOGIN' END, CASE WHEN rolsuper THEN 'SUPERUSER' END,
    CASE WHEN rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
    CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END
  ]) AS attribute WHERE attribute IS NOT NULL
  UNION ALL
  -- Members that are no ordinary login of one role.
  SELECT format('member %s %s', r.rolname, m.rolname)
  FROM pg_auth_members am JOIN own_roles r ON r.oid = am.roleid JOIN pg_roles m ON m.oid = am.member
  WHERE r.rolname IN ('vz_owner', 'vz_baas_als_toestemming_en_niet_verboden')
    OR m.oid IN (SELECT oid FROM own_roles) OR m.rolsuper OR m.rolbypassrls OR m.rolcreaterole
    OR (SELECT count(*) FROM pg_auth_members x JOIN own_roles o ON o.oid = x.roleid WHERE x.member = m.oid) > 1
  UNION ALL
  -- Rights on schemas: all of them on those of the masks, those of masked roles and everyone on those of the tables.
  SELECT format('schema %s %s %s', n.nspname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type)
  FROM pg_namespace n, aclexplode(n.nspacl) a
  WHERE a.grantee <> n.nspowner AND (
    n.nspname IN (SELECT nspname FROM own_schemas)
    OR (n.oid IN (SELECT relnamespace FROM mapped)
      AND (a.grantee IN (SELECT oid FROM own_roles) OR (a.grantee = 0 AND NOT (n.nspname = 'public' AND a.privilege_type = 'USAGE'))))
  )
  UNION ALL
  -- Owners and row security; of children only those that are not closed.
  SELECT format('owner %s %s', name, pg_get_userbyid(relowner)) FROM closed WHERE NOT child
  UNION ALL
  SELECT format('rls %s', name) FROM closed WHERE relrowsecurity AND NOT child
  UNION ALL
  SELECT format('force %s', name) FROM closed WHERE relforcerowsecurity AND NOT child
  UNION ALL
  SELECT format('open %s', name) FROM closed
  WHERE child AND NOT (relrowsecurity AND relforcerowsecurity AND pg_get_userbyid(relowner) = 'vz_owner')
  UNION ALL
  -- Grants on tables, their children and the views, of the whole and by column.
  SELECT format('grant %s * %s %s', c.name, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type)
  FROM closed c, aclexplode(c.relacl) a WHERE a.grantee <> c.relowner
  UNION ALL
  SELECT format('grant %s %s %s %s', c.name, t.attname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type)
  FROM closed c JOIN pg_attribute t ON t.attrelid = c.oid, aclexplode(t.attacl) a WHERE a.grantee <> c.relowner
  UNION ALL
  SELECT format('execute %s %s', p.proname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END)
  FROM pg_proc p JOIN own_schemas s ON s.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  WHERE a.grantee <> p.proowner
  UNION ALL
  -- Policies; `changed` is one the masks made and someone else altered, `unknown` one they did not make.
  SELECT format('%s %s %s %s %s %s',
    CASE WHEN p.polpermissive THEN 'policy' ELSE 'restriction' END, c.name, p.polname,
    CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
    (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(role) END, ',' ORDER BY role) FROM unnest(p.polroles) AS role),
    CASE
      WHEN obj_description(p.oid, 'pg_policy') IS NULL OR obj_description(p.oid, 'pg_policy') NOT LIKE 'verzuimspec %' THEN 'unknown'
      WHEN split_part(obj_description(p.oid, 'pg_policy'), ' ', 3) <> (CASE (SELECT path FROM path) WHEN '' THEN '' ELSE md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || '|' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) END) THEN 'changed'
      ELSE split_part(obj_description(p.oid, 'pg_policy'), ' ', 2)
    END)
  FROM pg_policy p JOIN closed c ON c.oid = p.polrelid
  UNION ALL
  -- Views, and what else stands in the schemas of the masks.
  SELECT CASE c.relkind
    WHEN 'v' THEN format('view %s %s', c.name, CASE
      WHEN obj_description(c.oid, 'pg_class') IS NULL OR obj_description(c.oid, 'pg_class') NOT LIKE 'verzuimspec %' THEN 'unknown'
      WHEN split_part(obj_description(c.oid, 'pg_class'), ' ', 3) <> (CASE (SELECT path FROM path) WHEN '' THEN '' ELSE md5(pg_get_viewdef(c.oid) || '|' || coalesce(array_to_string(c.reloptions, ','), '')) END) THEN 'changed'
      ELSE split_part(obj_description(c.oid, 'pg_class'), ' ', 2)
    END)
    ELSE format('object %s', c.name)
  END
  FROM closed c JOIN own_schemas s ON s.oid = c.relnamespace
  WHERE c.name <> 'vz_ctx.login'
  UNION ALL
  -- Views of others that lend the rights of their owner on a table, or keep a copy of it.
  SELECT DISTINCT format('reads %s.%s %s', n.nspname, v.relname, c.name)
  FROM closed c
  JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.classid = 'pg_rewrite'::regclass
  JOIN pg_rewrite w ON w.oid = d.objid
  JOIN pg_class v ON v.oid = w.ev_class AND v.oid <> c.oid
  JOIN pg_namespace n ON n.oid = v.relnamespace
  WHERE n.nspname NOT IN (SELECT nspname FROM own_schemas)
    AND NOT coalesce(v.reloptions && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
) found (item)
ORDER BY item COLLATE "C";
