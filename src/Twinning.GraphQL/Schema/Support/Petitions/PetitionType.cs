using System;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>A step of a petition and from where it is looked at.</summary>
internal sealed record SeenStep(PetitionStep Step, Sight Sight) : Seen(Sight);

internal sealed class PetitionType : ShownType<SeenPetition>
{
    public PetitionType()
    {
        Name = "Petition";
        Description = "A wish or complaint of a village (ý kiến, nguyện vọng, kiến nghị) and what became of it. Who made it is not recorded.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Petition", seen.Petition.Id.Value));
        Show<VillageType>("village", "The village it comes from.", seen => seen.Sight.Village(seen.Petition.Village));
        Show<DateOnlyGraphType>("receivedOn", "The day it was received.", seen => seen.Petition.ReceivedOn);
        Show<SupportFieldType>("field", "The field it is about.", seen => seen.Petition.Field);
        OnDay<PetitionStateType>("state", "Its state at the end of a day; empty before it was received.", (seen, day) => seen.Petition.StateOn(day));
        OnDay<PetitionRouteType>("route", "Where it lies at the end of a day and by when an answer is due; empty where it is not routed.", (seen, day) =>
            seen.Petition.RouteOn(day) is { } route ? new SeenRoute(route, seen.Sight) : null);
        OnDay<NonNullGraphType<BooleanGraphType>>("isOverdue", "Whether an answer is still awaited at the end of a day and its due day has passed.", (seen, day) => seen.Petition.IsOverdueOn(day));
        ShowAny<PetitionOutcomeType>("outcome", "What came of it, whatever the day asked for; empty while it is not answered.", seen => seen.Petition.Outcome);
        ShowAny<DateOnlyGraphType>("answeredOn", "The day of the answer, whatever the day asked for; empty while it is not answered.", seen => seen.Petition.AnsweredOn);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PetitionStepType>>>>("steps")
            .Description("The states it came into after it was received, in the order in which they were recorded.")
            .Resolve(context => context.Source.Petition.Steps.Select(step => new SeenStep(step, context.Source.Sight)));
    }

    private void OnDay<TGraphType>(string name, string description, Func<SeenPetition, DateOnly, object?> value)
        where TGraphType : IGraphType => Field<TGraphType>(name)
        .Description(description)
        .Argument<DateOnlyGraphType>("on", "The day; the day asked for when left out.")
        .Resolve(context => value(context.Source, context.GetArgument<DateOnly?>("on") ?? context.Source.Sight.AsOf));
}

internal sealed class PetitionStepType : ShownType<SeenStep>
{
    public PetitionStepType()
    {
        Name = "PetitionStep";
        Description = "The fact that a petition came into a state on a day.";
        Show<PetitionStateType>("state", "The state from that day on.", seen => seen.Step.State);
        Show<DateOnlyGraphType>("day", "The day.", seen => seen.Step.Day);
        ShowAny<PetitionRouteType>("route", "Where it was routed; empty unless it was.", seen => seen.Step.Route is { } route ? new SeenRoute(route, seen.Sight) : null);
        ShowAny<PetitionOutcomeType>("outcome", "What came of it; empty unless it was answered.", seen => seen.Step.Outcome);
    }
}

/// <summary>Where a petition is routed, and from where it is looked at.</summary>
internal sealed record SeenRoute(PetitionRoute Route, Sight Sight) : Seen(Sight);

internal sealed class PetitionRouteType : ShownType<SeenRoute>
{
    public PetitionRouteType()
    {
        Name = "PetitionRoute";
        Description = "Where a petition is routed, and by when it is to be answered.";
        Show<PetitionBodyType>("body", "The kind of body.", seen => seen.Route.Body);
        ShowAny<AgencyType>("agency", "The agency, where the programme knows it.", seen => seen.Route.Agency is { } agency ? seen.Sight.Agency(agency) : null);
        Show<DateOnlyGraphType>("dueDay", "The last day on which an answer is in time.", seen => seen.Route.DueDay);
    }
}
