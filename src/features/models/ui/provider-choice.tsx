import { Radio, RadioGroup } from "#/ui/radio-group.tsx";
import { type ModelSettings, ProviderKind } from "../contract.ts";

type Props = {
  value: ProviderKind;
  environment: ModelSettings["environment"];
  onChange: (value: ProviderKind) => void;
};

export function ProviderChoice({ value, environment, onChange }: Props) {
  return (
    <RadioGroup
      legend="Provider"
      hideLegend
      value={value}
      onValueChange={(next) => onChange(ProviderKind.parse(next))}
      className="gap-3"
    >
      <Radio
        look="card"
        value="environment"
        label="As the server was started"
        description={
          environment.model
            ? `The environment sets up ${environment.model}.`
            : "The environment sets up no model: the tutor quotes the course."
        }
      />
      <Radio
        look="card"
        value="openai"
        label="OpenAI"
        description="With a key of your account. Nothing is stored there."
      />
      <Radio
        look="card"
        value="compatible"
        label="A compatible endpoint"
        description="Ollama, vLLM, LM Studio, OpenRouter and whatever else speaks chat completions; on this machine, in your network or elsewhere."
      />
      <Radio
        look="card"
        value="none"
        label="No model"
        description="Whatever the environment says. The tutor quotes the course, and everything else works too."
      />
    </RadioGroup>
  );
}
