-- Column masks. Generated from norm base 1.2.3 as of 2026-01-01, by @verzuimspec/generate-postgresql. Do not edit.
-- Run as a superuser, after your tables are there and again whenever this file or a table changes:
--   psql -v ON_ERROR_STOP=1 -f masks.sql
-- What follows a `--` on a line of a grant, view or policy is the datum and the norms the line rests on.

BEGIN;
SET LOCAL search_path = pg_catalog, pg_temp;
SET LOCAL client_min_messages = warning;

DO $$
DECLARE
  version int := current_setting('server_version_num')::int;
BEGIN
  IF version < 150000 THEN
    RAISE EXCEPTION 'PostgreSQL % has no views that run with the rights of who asks; expected 15 or later; upgrade first',
      current_setting('server_version');
  END IF;
  -- Before these releases the statistics of hidden rows could be read (CVE-2025-8713).
  IF version < 150014 OR version BETWEEN 160000 AND 160009 OR version BETWEEN 170000 AND 170005 THEN
    RAISE WARNING 'PostgreSQL % lets out statistics of hidden rows; expected 15.14, 16.10, 17.6 or later; upgrade it',
      current_setting('server_version');
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('verzuimspec vz'));
END $$;

-- Roles nobody logs in with. A role or schema of the same name that these masks did not make is left alone.
DO $$
DECLARE
  mark text := 'verzuimspec vz';
  own text;
BEGIN
  FOREACH own IN ARRAY ARRAY[
    'vz_owner',
    'vz_arts',
    'vz_baas',
    'vz_beheerder',
    'vz_werknemer',
    'vz_bewaartermijn',
    'vz_baas_als_toestemming_en_niet_verboden'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own) THEN
      EXECUTE format('CREATE ROLE %I', own);
      EXECUTE format('COMMENT ON ROLE %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = own AND shobj_description(r.oid, 'pg_authid') = mark) THEN
      RAISE EXCEPTION 'role % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', own);
  END LOOP;
  FOREACH own IN ARRAY ARRAY[
    'vz_ctx',
    'vz_arts',
    'vz_baas',
    'vz_beheerder',
    'vz_werknemer',
    'vz_bewaartermijn'
  ] LOOP
    IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own) THEN
      EXECUTE format('CREATE SCHEMA %I', own);
      EXECUTE format('COMMENT ON SCHEMA %I IS %L', own, mark);
    ELSIF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = own AND obj_description(n.oid, 'pg_namespace') = mark) THEN
      RAISE EXCEPTION 'schema % is there but not made by these masks; expected the name to be free; choose another prefix', own;
    END IF;
    EXECUTE format('ALTER SCHEMA %I OWNER TO %I', own, 'vz_owner');
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA vz_ctx, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn
  FROM PUBLIC, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn, vz_baas_als_toestemming_en_niet_verboden;
GRANT USAGE ON SCHEMA vz_arts TO vz_arts; -- wet/arts
GRANT USAGE ON SCHEMA vz_baas TO vz_baas; -- wet/baas
GRANT USAGE ON SCHEMA vz_werknemer TO vz_werknemer; -- wet/werknemer
GRANT USAGE ON SCHEMA vz_bewaartermijn TO vz_bewaartermijn;

-- One login acts in one role for one tenant, and when that role is the employee, as one subject.
CREATE TABLE IF NOT EXISTS vz_ctx.login (
  login name PRIMARY KEY,
  rol text NOT NULL,
  tenant text NOT NULL,
  subject text
);
CREATE OR REPLACE VIEW vz_ctx.mij WITH (security_barrier = true) AS
  SELECT l.rol, l.tenant, l.subject FROM vz_ctx.login l WHERE l.login = CURRENT_USER;
COMMENT ON VIEW vz_ctx.mij IS 'verzuimspec 5e79d5925f7d';
ALTER TABLE vz_ctx.login OWNER TO vz_owner;
ALTER VIEW vz_ctx.mij OWNER TO vz_owner;
REVOKE ALL ON vz_ctx.login, vz_ctx.mij FROM PUBLIC, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn, vz_baas_als_toestemming_en_niet_verboden;
GRANT SELECT ON vz_ctx.mij TO vz_arts, vz_baas, vz_baas_als_toestemming_en_niet_verboden, vz_werknemer;

DO $$
DECLARE
  tables regclass[] := ARRAY[
    'hr.geval',
    'hr.dossier'
  ]::regclass[];
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('DROP POLICY %I ON %s', found.polname, found.relation);
  END LOOP;
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation FROM pg_policy p
    WHERE p.polrelid = ANY (tables) AND p.polpermissive AND EXISTS (
      SELECT FROM unnest(p.polroles) AS grantee
      WHERE grantee = 0 OR shobj_description(grantee, 'pg_authid') = 'verzuimspec vz'
    )
  LOOP
    RAISE EXCEPTION 'policy % on % lets masked roles through; expected none but those of the masks; drop it or make it restrictive',
      found.polname, found.relation;
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (ARRAY[
      'vz_arts',
      'vz_baas',
      'vz_beheerder',
      'vz_werknemer',
      'vz_bewaartermijn'
    ])
  LOOP
    EXECUTE format('DROP VIEW %s', found.relation);
  END LOOP;
  FOR found IN
    SELECT r.rolname, relation FROM pg_roles r, unnest(tables) AS relation
    WHERE shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz' AND r.rolname <> 'vz_owner'
  LOOP
    EXECUTE format('REVOKE ALL ON %s FROM %I', found.relation, found.rolname);
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA hr FROM PUBLIC, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn, vz_baas_als_toestemming_en_niet_verboden;
GRANT USAGE ON SCHEMA hr TO vz_owner;

-- hr.geval (geval)
ALTER TABLE hr.geval OWNER TO vz_owner;
ALTER TABLE hr.geval ENABLE ROW LEVEL SECURITY; -- wet/beveiliging
ALTER TABLE hr.geval FORCE ROW LEVEL SECURITY; -- wet/beveiliging
REVOKE ALL ON hr.geval FROM PUBLIC, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn, vz_baas_als_toestemming_en_niet_verboden; -- wet/beveiliging

CREATE VIEW vz_arts.geval WITH (security_invoker = true) AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  naam -- naam: wet/artsen
FROM hr.geval;
ALTER VIEW vz_arts.geval OWNER TO vz_owner;
COMMENT ON VIEW vz_arts.geval IS 'verzuimspec 666997ae8628';

GRANT SELECT (
  id, bedrijf, medewerker, -- structural
  naam -- wet/artsen
) ON hr.geval, vz_arts.geval TO vz_arts;

CREATE POLICY arts_r ON hr.geval FOR SELECT TO vz_arts -- wet/arts, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'arts')
  );
COMMENT ON POLICY arts_r ON hr.geval IS 'verzuimspec 651e8dbabece';

CREATE VIEW vz_baas.geval WITH (security_invoker = true) AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  naam -- naam: wet/namen
FROM hr.geval;
ALTER VIEW vz_baas.geval OWNER TO vz_owner;
COMMENT ON VIEW vz_baas.geval IS 'verzuimspec 91731b1bafca';

GRANT SELECT (
  id, bedrijf, medewerker, -- structural
  naam -- wet/namen
) ON hr.geval, vz_baas.geval TO vz_baas;
GRANT INSERT (
  bedrijf, medewerker, -- structural
  naam -- wet/namen
) ON hr.geval, vz_baas.geval TO vz_baas;
GRANT UPDATE (
  naam -- wet/namen
) ON hr.geval, vz_baas.geval TO vz_baas;

CREATE POLICY baas_r ON hr.geval FOR SELECT TO vz_baas -- wet/baas, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
  );
COMMENT ON POLICY baas_r ON hr.geval IS 'verzuimspec 7c8f94bcc8a5';

CREATE POLICY baas_i ON hr.geval FOR INSERT TO vz_baas -- wet/baas, wet/geval
  WITH CHECK (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
  );
COMMENT ON POLICY baas_i ON hr.geval IS 'verzuimspec ba9c15fb66fb';

CREATE POLICY baas_u ON hr.geval FOR UPDATE TO vz_baas -- wet/baas, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
  )
  WITH CHECK (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
  );
COMMENT ON POLICY baas_u ON hr.geval IS 'verzuimspec 345216d34603';

CREATE VIEW vz_baas.geval_als_toestemming_en_niet_verboden AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  vangnet -- vangnet: wet/soms
FROM hr.geval;
ALTER VIEW vz_baas.geval_als_toestemming_en_niet_verboden OWNER TO vz_baas_als_toestemming_en_niet_verboden;
COMMENT ON VIEW vz_baas.geval_als_toestemming_en_niet_verboden IS 'verzuimspec fbf089f6a882';

GRANT SELECT (
  id, bedrijf, medewerker, -- structural
  vangnet -- wet/soms
) ON hr.geval TO vz_baas_als_toestemming_en_niet_verboden;
GRANT UPDATE (
  vangnet -- wet/soms
) ON hr.geval TO vz_baas_als_toestemming_en_niet_verboden;
GRANT SELECT (
  id, bedrijf, medewerker, -- structural
  vangnet -- wet/soms
) ON vz_baas.geval_als_toestemming_en_niet_verboden TO vz_baas;
GRANT UPDATE (
  vangnet -- wet/soms
) ON vz_baas.geval_als_toestemming_en_niet_verboden TO vz_baas;

CREATE POLICY baas_als_toestemming_en_niet_verboden_r ON hr.geval FOR SELECT TO vz_baas_als_toestemming_en_niet_verboden -- wet/baas, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
    AND ((akkoord) IS TRUE AND (status = 'dicht') IS FALSE)
  );
COMMENT ON POLICY baas_als_toestemming_en_niet_verboden_r ON hr.geval IS 'verzuimspec 53c1df268329';

CREATE POLICY baas_als_toestemming_en_niet_verboden_u ON hr.geval FOR UPDATE TO vz_baas_als_toestemming_en_niet_verboden -- wet/baas, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
    AND ((akkoord) IS TRUE AND (status = 'dicht') IS FALSE)
  )
  WITH CHECK (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'baas')
    AND ((akkoord) IS TRUE AND (status = 'dicht') IS FALSE)
  );
COMMENT ON POLICY baas_als_toestemming_en_niet_verboden_u ON hr.geval IS 'verzuimspec 4d92672f1fae';

CREATE VIEW vz_werknemer.geval WITH (security_invoker = true) AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  naam, -- naam: wet/inzage
  vangnet -- vangnet: wet/inzage
FROM hr.geval;
ALTER VIEW vz_werknemer.geval OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.geval IS 'verzuimspec 714969148625';

GRANT SELECT (
  id, bedrijf, medewerker, -- structural
  naam, vangnet -- wet/inzage
) ON hr.geval, vz_werknemer.geval TO vz_werknemer;

CREATE POLICY werknemer_r ON hr.geval FOR SELECT TO vz_werknemer -- wet/werknemer, wet/geval
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND medewerker = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON hr.geval IS 'verzuimspec ffaeb2c004e4';

CREATE VIEW vz_bewaartermijn.geval WITH (security_invoker = true) AS SELECT
  id, -- structural
  weg_na -- structural
FROM hr.geval;
ALTER VIEW vz_bewaartermijn.geval OWNER TO vz_owner;
COMMENT ON VIEW vz_bewaartermijn.geval IS 'verzuimspec 3ad933834aa8';

GRANT SELECT (
  id, weg_na -- structural
) ON hr.geval, vz_bewaartermijn.geval TO vz_bewaartermijn;
GRANT DELETE ON hr.geval, vz_bewaartermijn.geval TO vz_bewaartermijn;

CREATE POLICY bewaartermijn_r ON hr.geval FOR SELECT TO vz_bewaartermijn -- wet/bewaren
  USING (
    weg_na < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_r ON hr.geval IS 'verzuimspec c4e5f710297f';

CREATE POLICY bewaartermijn_d ON hr.geval FOR DELETE TO vz_bewaartermijn -- wet/bewaren
  USING (
    weg_na < CURRENT_DATE
  );
COMMENT ON POLICY bewaartermijn_d ON hr.geval IS 'verzuimspec 1d030c103061';

-- hr.dossier (dossier)
ALTER TABLE hr.dossier OWNER TO vz_owner;
ALTER TABLE hr.dossier ENABLE ROW LEVEL SECURITY; -- wet/beveiliging, wet/module
ALTER TABLE hr.dossier FORCE ROW LEVEL SECURITY; -- wet/beveiliging, wet/module
REVOKE ALL ON hr.dossier FROM PUBLIC, vz_arts, vz_baas, vz_beheerder, vz_werknemer, vz_bewaartermijn, vz_baas_als_toestemming_en_niet_verboden; -- wet/beveiliging, wet/module

CREATE VIEW vz_arts.dossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  geval_id, -- structural
  diagnose -- diagnose: wet/medisch
FROM hr.dossier;
ALTER VIEW vz_arts.dossier OWNER TO vz_owner;
COMMENT ON VIEW vz_arts.dossier IS 'verzuimspec e01b657cf0d7';

GRANT SELECT (
  id, bedrijf, medewerker, geval_id, -- structural
  diagnose -- wet/medisch
) ON hr.dossier, vz_arts.dossier TO vz_arts;
GRANT INSERT (
  bedrijf, medewerker, geval_id, -- structural
  diagnose -- wet/medisch
) ON hr.dossier, vz_arts.dossier TO vz_arts;
GRANT UPDATE (
  diagnose -- wet/medisch
) ON hr.dossier, vz_arts.dossier TO vz_arts;

CREATE POLICY arts_r ON hr.dossier FOR SELECT TO vz_arts -- wet/arts, wet/dossier
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'arts')
  );
COMMENT ON POLICY arts_r ON hr.dossier IS 'verzuimspec 44b24d2da025';

CREATE POLICY arts_i ON hr.dossier FOR INSERT TO vz_arts -- wet/arts, wet/dossier
  WITH CHECK (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'arts')
    AND EXISTS (SELECT FROM hr.geval ouder WHERE ouder.id = dossier.geval_id AND ouder.bedrijf = dossier.bedrijf AND ouder.medewerker = dossier.medewerker)
  );
COMMENT ON POLICY arts_i ON hr.dossier IS 'verzuimspec 4825039540fc';

CREATE POLICY arts_u ON hr.dossier FOR UPDATE TO vz_arts -- wet/arts, wet/dossier
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'arts')
  )
  WITH CHECK (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'arts')
  );
COMMENT ON POLICY arts_u ON hr.dossier IS 'verzuimspec 026cb59835f4';

CREATE VIEW vz_werknemer.dossier WITH (security_invoker = true) AS SELECT
  id, -- structural
  bedrijf, -- structural
  medewerker, -- structural
  geval_id, -- structural
  diagnose -- diagnose: wet/inzage
FROM hr.dossier;
ALTER VIEW vz_werknemer.dossier OWNER TO vz_owner;
COMMENT ON VIEW vz_werknemer.dossier IS 'verzuimspec adf002f3bb25';

GRANT SELECT (
  id, bedrijf, medewerker, geval_id, -- structural
  diagnose -- wet/inzage
) ON hr.dossier, vz_werknemer.dossier TO vz_werknemer;

CREATE POLICY werknemer_r ON hr.dossier FOR SELECT TO vz_werknemer -- wet/werknemer, wet/dossier
  USING (
    bedrijf = (SELECT mij.tenant FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
    AND medewerker = (SELECT mij.subject FROM vz_ctx.mij WHERE mij.rol = 'werknemer')
  );
COMMENT ON POLICY werknemer_r ON hr.dossier IS 'verzuimspec a7676b1be8e2';

DO $$
DECLARE
  child regclass;
  grantee name;
BEGIN
  FOR child IN
    WITH RECURSIVE children (oid) AS (
      SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = ANY (ARRAY[
        'hr.geval',
        'hr.dossier'
      ]::regclass[])
      UNION
      SELECT i.inhrelid FROM pg_inherits i JOIN children c ON c.oid = i.inhparent
    )
    SELECT c.oid FROM children c JOIN pg_class k ON k.oid = c.oid WHERE k.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO %I', child, 'vz_owner');
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', child);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', child);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', child);
    FOR grantee IN
      SELECT r.rolname FROM pg_roles r
      WHERE shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz' AND r.rolname <> 'vz_owner'
    LOOP
      EXECUTE format('REVOKE ALL ON %s FROM %I', child, grantee);
    END LOOP;
  END LOOP;
END $$;

-- Run as a superuser; passwords are set apart, with \password:
--   SELECT vz_ctx.login_toevoegen('j.jansen', 'werkgever', '<tenant>');
--   SELECT vz_ctx.login_verwijderen('j.jansen');
CREATE OR REPLACE FUNCTION vz_ctx.login_toevoegen(
  login_naam name, rol_id text, tenant_id text, subject_id text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name := CASE rol_id
    WHEN 'arts' THEN 'vz_arts'
    WHEN 'baas' THEN 'vz_baas'
    WHEN 'beheerder' THEN 'vz_beheerder'
    WHEN 'werknemer' THEN 'vz_werknemer'
  END;
  over_zichzelf boolean := rol_id IN ('werknemer');
  ander name;
BEGIN
  IF groep IS NULL THEN
    RAISE EXCEPTION '% is no role that logs in; expected one of %', rol_id, 'arts, baas, beheerder, werknemer'
      USING ERRCODE = 'invalid_parameter_value';
  ELSIF tenant_id IS NULL OR (subject_id IS NOT NULL) <> over_zichzelf THEN
    RAISE EXCEPTION 'login % lacks or has too much; expected a tenant, and a subject only for the employee', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login_naam) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', login_naam);
  ELSIF EXISTS (
    SELECT FROM pg_roles r WHERE r.rolname = login_naam AND (
      -- A superuser is a member of every role.
      pg_has_role(r.oid, 'vz_owner', 'MEMBER') OR r.rolbypassrls OR r.rolcreaterole OR NOT r.rolinherit
      OR shobj_description(r.oid, 'pg_authid') = 'verzuimspec vz'
    )
  ) THEN
    RAISE EXCEPTION 'role % can do more, or inherits less, than a login may; expected an ordinary role; use another', login_naam
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  FOR ander IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND g.rolname <> groep AND shobj_description(g.oid, 'pg_authid') = 'verzuimspec vz'
  LOOP
    EXECUTE format('REVOKE %I FROM %I', ander, login_naam);
  END LOOP;
  EXECUTE format('GRANT %I TO %I', groep, login_naam);
  EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = %I', login_naam, current_database(),
    CASE rol_id
      WHEN 'arts' THEN 'vz_arts'
      WHEN 'baas' THEN 'vz_baas'
      WHEN 'beheerder' THEN 'vz_beheerder'
      WHEN 'werknemer' THEN 'vz_werknemer'
    END);
  INSERT INTO vz_ctx.login (login, rol, tenant, subject)
  VALUES (login_naam, rol_id, tenant_id, subject_id)
  ON CONFLICT (login) DO UPDATE SET rol = EXCLUDED.rol, tenant = EXCLUDED.tenant, subject = EXCLUDED.subject;
END $$;
CREATE OR REPLACE FUNCTION vz_ctx.login_verwijderen(login_naam name)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  groep name;
BEGIN
  DELETE FROM vz_ctx.login l WHERE l.login = login_naam;
  FOR groep IN
    SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
    WHERE l.rolname = login_naam AND shobj_description(g.oid, 'pg_authid') = 'verzuimspec vz'
  LOOP
    EXECUTE format('REVOKE %I FROM %I', groep, login_naam);
  END LOOP;
END $$;
ALTER FUNCTION vz_ctx.login_toevoegen(name, text, text, text) OWNER TO vz_owner;
REVOKE ALL ON FUNCTION vz_ctx.login_toevoegen(name, text, text, text) FROM PUBLIC;
ALTER FUNCTION vz_ctx.login_verwijderen(name) OWNER TO vz_owner;
REVOKE ALL ON FUNCTION vz_ctx.login_verwijderen(name) FROM PUBLIC;

DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT p.polname, p.polrelid::regclass AS relation, obj_description(p.oid, 'pg_policy') AS mark, md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || '|' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) AS form
    FROM pg_policy p
    WHERE p.polrelid = ANY (ARRAY[
      'hr.geval',
      'hr.dossier'
    ]::regclass[])
      AND obj_description(p.oid, 'pg_policy') LIKE 'verzuimspec %'
  LOOP
    EXECUTE format('COMMENT ON POLICY %I ON %s IS %L', found.polname, found.relation, found.mark || ' ' || found.form);
  END LOOP;
  FOR found IN
    SELECT c.oid::regclass AS relation, obj_description(c.oid, 'pg_class') AS mark, md5(pg_get_viewdef(c.oid) || '|' || coalesce(array_to_string(c.reloptions, ','), '')) AS form
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname = ANY (ARRAY[
      'vz_ctx',
      'vz_arts',
      'vz_baas',
      'vz_beheerder',
      'vz_werknemer',
      'vz_bewaartermijn'
    ])
  LOOP
    EXECUTE format('COMMENT ON VIEW %s IS %L', found.relation, found.mark || ' ' || found.form);
  END LOOP;
END $$;

COMMIT;
