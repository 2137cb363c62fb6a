import { describe, expect, it } from "vitest";
import type { Lake } from "../../actions/lib/lake/lake.ts";

const text = async (lake: Lake, key: string): Promise<string | undefined> => {
  const bytes = await lake.read(key);
  return bytes && Buffer.concat(await Array.fromAsync(bytes)).toString("utf8");
};

/** What every lake must do. `open` gives an empty one each time. */
export function describeLake(name: string, open: () => Promise<Lake>): void {
  describe(`a lake on ${name}`, () => {
    it("gives back the bytes that were written", async () => {
      const lake = await open();
      const big = Buffer.alloc(3_000_000, "0123456789");
      await lake.write("manifests/2021.json", [
        big.subarray(0, 1_000_000),
        big.subarray(1_000_000),
      ]);
      const read = await lake.read("manifests/2021.json");
      expect(Buffer.concat(await Array.fromAsync(read ?? [])).equals(big)).toBe(true);
    });

    it("replaces what is written again", async () => {
      const lake = await open();
      await lake.write("a", [Buffer.from("one")]);
      await lake.write("a", [Buffer.from("two")]);
      expect(await text(lake, "a")).toBe("two");
    });

    it("keeps equal bytes once", async () => {
      const lake = await open();
      const first = await lake.store("raw/x", ".csv", [Buffer.from("same")]);
      const second = await lake.store("raw/x", ".csv", [Buffer.from("sa"), Buffer.from("me")]);
      expect(second).toEqual(first);
      expect(await lake.list("raw")).toEqual([first.key]);
    });

    it("tells what is there from what is not", async () => {
      const lake = await open();
      await lake.write("a/b", [Buffer.from("x")]);
      expect(await lake.has("a/b")).toBe(true);
      expect(await lake.has("a/c")).toBe(false);
      expect(await lake.read("a/c")).toBeUndefined();
    });

    it("lists keys below a prefix in order, and none below one that is not there", async () => {
      const lake = await open();
      for (const key of ["p/2", "p/1/z", "q/1"]) await lake.write(key, [Buffer.from(key)]);
      expect(await lake.list("p")).toEqual(["p/1/z", "p/2"]);
      expect(await lake.list("nothing")).toEqual([]);
    });

    it("keeps the object before when the bytes of a new one break off", async () => {
      const lake = await open();
      await lake.write("a", [Buffer.from("whole")]);
      async function* broken() {
        yield Buffer.from("ha");
        throw new Error("cut");
      }
      await expect(lake.write("a", broken())).rejects.toThrow("cut");
      expect(await text(lake, "a")).toBe("whole");
    });

    it("writes over the version that was read, and over no other", async () => {
      const lake = await open();
      await lake.write("a", [Buffer.from("one")]);
      const { version = "" } = (await lake.read("a")) ?? {};
      const second = await lake.write("a", [Buffer.from("two")], { ifVersion: version });
      await expect(
        lake.write("a", [Buffer.from("unseen")], { ifVersion: version }),
      ).rejects.toMatchObject({ name: "PipelineError", code: "lake-conflict" });
      expect(await text(lake, "a")).toBe("two");
      await lake.write("a", [Buffer.from("three")], { ifVersion: second.version });
      expect(await text(lake, "a")).toBe("three");
    });

    it("writes a new object only where there is none", async () => {
      const lake = await open();
      await lake.write("p/a", [Buffer.from("one")], { ifVersion: null });
      await expect(
        lake.write("p/a", [Buffer.from("one")], { ifVersion: null }),
      ).rejects.toMatchObject({ code: "lake-conflict" });
      await expect(
        lake.write("p/b", [Buffer.from("two")], { ifVersion: "1700000000000001" }),
      ).rejects.toMatchObject({ code: "lake-conflict" });
      expect(await lake.list("p")).toEqual(["p/a"]);
    });

    it("lets one of several writers at once replace what all of them have read", async () => {
      const lake = await open();
      const { version } = await lake.write("a", [Buffer.from("before")]);
      const writers = ["x", "y", "z"].map((writer) =>
        lake.write("a", [Buffer.from(writer)], { ifVersion: version }).then(() => writer),
      );
      const settled = await Promise.allSettled(writers);
      const winners = settled.filter((one) => one.status === "fulfilled");
      expect(winners).toHaveLength(1);
      expect(await text(lake, "a")).toBe(winners[0]?.value);
    });
  });
}
