using GraphQL.Types;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Facts;

namespace Twinning.GraphQL.Schema.Facts;

internal sealed class RecordedFactType : ShownType<RecordedFact>
{
    public RecordedFactType()
    {
        Name = "RecordedFact";
        Description = "That something public was recorded. What it says is asked for with a query.";
        Show<FactKindType>("kind", "What it is about.", fact => fact.Kind);
        Field<NonNullGraphType<AreaType>>("area").Description("The village or area that it is about, as known when it was recorded.").Resolve(context =>
        {
            var fact = context.Source;
            var day = fact.Day ?? SightArguments.Today(context.RequestServices!);
            return new Sight(day, fact.Version, fact.Registers, context.Viewer()).Area(fact.Area);
        });
        ShowAny<DateOnlyGraphType>("day", "The day that it is true of, or from; empty when none is known.", fact => fact.Day);
        Show<LongGraphType>("version", "The data version that recorded it.", fact => fact.Version);
        Show<DateTimeOffsetGraphType>("recordedAt", "The moment of that version; give it as knownAt to see the store as it was then.", fact => fact.RecordedAt);
    }
}

internal sealed class FactKindType : EnumType<FactKind>
{
    public FactKindType()
        : base("FactKind", "What a recorded fact is about. Households, petitions and promises to households are never told of.")
    {
        Value(FactKind.Assignment, "Who looks after a village.");
        Value(FactKind.VillageProfile, "The profile of a village in a year.");
        Value(FactKind.VillageSurvey, "The yearly survey of a village.");
        Value(FactKind.NewRuralRecognition, "The recognition of a place as new rural, or that it filed for it.");
        Value(FactKind.SupportPlan, "The yearly plan for a village.");
        Value(FactKind.TaskState, "A state that a task of a plan came into.");
        Value(FactKind.Activity, "Something done for a village.");
        Value(FactKind.Visit, "A visit to a village.");
        Value(FactKind.Report, "A report about a village.");
        Value(FactKind.PovertyReturn, "An official yearly return.");
        Value(FactKind.ReviewPublication, "The publication of the figures of a review.");
    }
}
