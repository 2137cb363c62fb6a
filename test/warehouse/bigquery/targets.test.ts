import { describe, expect, it } from "vitest";
import { findTargets } from "../../../actions/lib/warehouse/bigquery/targets.ts";

const show = (sql: string) =>
  findTargets(sql).map(({ verb, kind, dataset, name }) => `${verb} ${kind} ${dataset}.${name}`);

describe("what statements make and drop", () => {
  it.each([
    ["create or replace table `d__candidate`.`t` as select 1 as x", "create table d__candidate.t"],
    ["CREATE TABLE IF NOT EXISTS p.d.t (x int64)", "create table d.t"],
    ["create view `p.d.v` as select 1", "create view d.v"],
    ["drop table if exists `d`.`a b`", "drop table d.a b"],
    ["create or replace table d.t\nclone e.t", "create table d.t"],
    ["/* drop table d.x */ drop view d.v", "drop view d.v"],
  ])("finds it in %s", (sql, expected) => {
    expect(show(sql)).toEqual([expected]);
  });

  it("finds it in each statement of a script, and nothing in texts", () => {
    expect(
      show("create table a.b (x int64); insert into a.b select 'drop table a.c'; drop table a.b"),
    ).toEqual(["create table a.b", "drop table a.b"]);
  });

  it.each(["select 1", "create temp table t as select 1", "create schema d", "create table 'x"])(
    "finds nothing in %s",
    (sql) => {
      expect(show(sql)).toEqual([]);
    },
  );
});
