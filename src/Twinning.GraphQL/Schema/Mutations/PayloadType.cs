using GraphQL.Types;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>The answer to a write: what it made, and every broken rule.</summary>
internal record Payload(Written Written, Sight Sight);

/// <summary>What every answer to a write shows.</summary>
internal abstract class PayloadType : ShownType<Payload>
{
    protected PayloadType(string name, string description)
    {
        Name = name;
        Description = description;
        ShowAll<ViolationType>("violations", "Every broken rule. With a refusal among them nothing was changed.", payload => payload.Written.Violations);
        ShowAny<LongGraphType>("version", "The data version the write made; empty when nothing was changed.", payload => payload.Written.Version);
        ShowAny<DateTimeOffsetGraphType>(
            "recordedAt",
            "The moment from which it is known: give it as knownAt to ask the store as it was then.",
            payload => payload.Written.RecordedAt);
    }
}
