"use client";

import { ImageUp, Plus, Trash2 } from "lucide-react";
import { use, useEffect, useRef } from "react";
import { Alert } from "#/ui/alert.tsx";
import { Button } from "#/ui/button.tsx";
import { Field } from "#/ui/field.tsx";
import { Input } from "#/ui/input.tsx";
import { Select } from "#/ui/select.tsx";
import { usePictureIntake } from "#/ui/use-picture-intake.tsx";
import type { BodyOf } from "../../question.ts";
import type { Region } from "../../question-hotspot.ts";
import { outlineOf } from "../../release.ts";
import { PictureMarks } from "../picture-marks.tsx";
import type { Faults } from "./faults.ts";
import { emptyRegion, reshaped } from "./hotspot-draft.ts";
import { MarkdownField, PictureUpload } from "./markdown-field.tsx";
import { NumberField } from "./number-field.tsx";
import { PointsField } from "./points-field.tsx";
import { faultSentence, nextOptionId } from "./question-draft.ts";
import { WorthField } from "./worth-field.tsx";

type Hotspot = BodyOf<"hotspot">;
type EditHotspotProps = { body: Hotspot; faults: Faults; onChange: (body: Hotspot) => void };

export function EditHotspot({ body, faults, onChange }: EditHotspotProps) {
  const { regions, picture } = body;
  const setRegions = (next: Region[]) => onChange({ ...body, regions: next });
  const add = () => setRegions([...regions, emptyRegion(nextOptionId(regions), "0", picture)]);
  return (
    <>
      <EditPicture body={body} faults={faults} onChange={onChange} />
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="mb-1 font-semibold">Regions</legend>
        <p className="text-muted-foreground text-sm">
          In pixels of the picture, from its upper left corner. Where regions overlap, the first counts.
        </p>
        {faults.regions && (
          <Alert tone="danger" live>
            {faultSentence(faults.regions.replace("up to 1", "up to 100 %"))}
          </Alert>
        )}
        {picture.src !== "" && (
          <PictureMarks
            picture={picture}
            points={[]}
            regions={regions.map((region) => ({ ...region, path: outlineOf(region) }))}
          />
        )}
        <ol className="flex flex-col gap-4">
          {regions.map((region, index) => (
            <li key={region.id} className="flex flex-col gap-3 rounded-lg border border-border bg-card p-4">
              <EditRegion
                region={region}
                number={index + 1}
                fault={(field) => faults[field === "" ? `regions.${index}` : `regions.${index}.${field}`]}
                onChange={(next) => setRegions(regions.with(index, next))}
                onRemove={regions.length > 1 ? () => setRegions(regions.toSpliced(index, 1)) : undefined}
              />
            </li>
          ))}
        </ol>
        <Button variant="outline" className="self-start" onClick={add} disabled={regions.length >= 40}>
          <Plus aria-hidden />
          Add a region
        </Button>
      </fieldset>
      <div className="flex flex-wrap gap-4">
        <NumberField
          label="Marks allowed"
          value={body.marks}
          fault={faults.marks}
          onChange={(marks) => onChange({ ...body, marks })}
        />
        <WorthField
          label="A miss, in %"
          fraction={body.missFraction}
          fault={faults.missFraction}
          onChange={(missFraction) => onChange({ ...body, missFraction })}
        />
      </div>
    </>
  );
}

function EditPicture({ body, faults, onChange }: EditHotspotProps) {
  const { picture } = body;
  const latest = useRef(body);
  useEffect(() => {
    latest.current = body;
  });
  const change = (part: Partial<Hotspot["picture"]>) =>
    onChange({ ...latest.current, picture: { ...latest.current.picture, ...part } });
  /** Its size is the picture's own; a picture that does not load leaves what was there. */
  const setAddress = (src: string, alt = picture.alt) => {
    change({ src, alt });
    const image = new Image();
    image.onload = () => {
      if (latest.current.picture.src === src) change({ width: image.naturalWidth, height: image.naturalHeight });
    };
    image.src = src;
  };
  const upload = usePictureIntake(use(PictureUpload), (markdown) => {
    const [, alt = "", src] = /^!\[((?:\\.|[^\]])*)\]\(([^)\s]+)/.exec(markdown) ?? [];
    if (src) setAddress(src, alt.replace(/\\(.)/g, "$1"));
  });
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-3 font-semibold">Picture</legend>
      <Field
        label="Address of the picture"
        hint="A file of this site, such as /files/…, or an https address."
        error={faultSentence(faults["picture.src"])}
      >
        <Input autoComplete="off" value={picture.src} onChange={(event) => setAddress(event.target.value.trim())} />
      </Field>
      <Button variant="outline" size="sm" className="self-start" onClick={upload.choose}>
        <ImageUp aria-hidden />
        Upload a picture
      </Button>
      {upload.dialog}
      <Field
        label="What is seen"
        hint="For those who cannot see it; without telling the answer."
        error={faultSentence(faults["picture.alt"])}
      >
        <Input maxLength={1_000} value={picture.alt} onChange={(event) => change({ alt: event.target.value })} />
      </Field>
      <div className="flex gap-4">
        <NumberField
          label="Width"
          value={picture.width}
          fault={faults["picture.width"]}
          onChange={(width) => change({ width })}
        />
        <NumberField
          label="Height"
          value={picture.height}
          fault={faults["picture.height"]}
          onChange={(height) => change({ height })}
        />
      </div>
    </fieldset>
  );
}

type EditRegionProps = {
  region: Region;
  number: number;
  fault: (field: string) => string | undefined;
  onChange: (region: Region) => void;
  onRemove?: () => void;
};

const shapes = { rectangle: "Rectangle", circle: "Circle", polygon: "Polygon" } as const;

function EditRegion({ region, number, fault, onChange, onRemove }: EditRegionProps) {
  return (
    <>
      <div className="flex items-center justify-between">
        <span className="font-semibold text-sm">Region {number}</span>
        {onRemove && (
          <Button variant="ghost" size="icon-sm" aria-label={`Remove region ${number}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </Button>
        )}
      </div>
      {fault("") && (
        <Alert tone="danger" live>
          {faultSentence(fault(""))}
        </Alert>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="What is there" error={faultSentence(fault("label"))}>
          <Input
            maxLength={200}
            value={region.label}
            onChange={(event) => onChange({ ...region, label: event.target.value })}
          />
        </Field>
        <Field label="Shape">
          <Select
            value={region.shape}
            onChange={(event) => onChange(reshaped(region, event.target.value as Region["shape"]))}
          >
            {Object.entries(shapes).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="flex flex-wrap gap-3">
        <ShapeFields region={region} fault={fault} onChange={onChange} />
        <WorthField
          fraction={region.fraction}
          fault={fault("fraction")}
          onChange={(fraction) => onChange({ ...region, fraction })}
        />
      </div>
      <MarkdownField
        label="What you say to those who mark it"
        optional
        value={region.feedback}
        onChange={(feedback) => onChange({ ...region, feedback })}
        fault={fault("feedback")}
      />
    </>
  );
}

function ShapeFields({ region, fault, onChange }: Pick<EditRegionProps, "region" | "fault" | "onChange">) {
  if (region.shape === "polygon")
    return (
      <PointsField
        points={region.points}
        fault={fault("points")}
        onChange={(points) => onChange({ ...region, points })}
      />
    );
  const set = (field: string) => (value: number) => onChange({ ...region, [field]: value } as Region);
  const corner = region.shape === "circle" ? ["Centre x", "Centre y"] : ["Left", "Top"];
  return (
    <>
      <NumberField label={corner[0]!} value={region.x} fault={fault("x")} onChange={set("x")} />
      <NumberField label={corner[1]!} value={region.y} fault={fault("y")} onChange={set("y")} />
      {region.shape === "circle" ? (
        <NumberField label="Radius" value={region.radius} fault={fault("radius")} onChange={set("radius")} />
      ) : (
        <>
          <NumberField label="Width" value={region.width} fault={fault("width")} onChange={set("width")} />
          <NumberField label="Height" value={region.height} fault={fault("height")} onChange={set("height")} />
        </>
      )}
    </>
  );
}
