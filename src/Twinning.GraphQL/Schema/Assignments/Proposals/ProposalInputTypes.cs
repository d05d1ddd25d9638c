using System;
using GraphQL.Types;
using Twinning.Domain.Assignments.Proposals;
using Twinning.GraphQL.Schema.Support;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

internal sealed class ProposalAssumptionsInputType : InputObjectGraphType<ProposalAssumptions>
{
    public ProposalAssumptionsInputType()
    {
        Name = "ProposalAssumptionsInput";
        Description = "What the store does not hold of a proposal. What is left out has the default that is told with it.";
        Field<ProposalWeightsInputType>("weights").Description("What counts how much; no document weighs these against each other, so they are the asking office's.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProposalAgencyInputType>>>>("agencies").DefaultValue(Array.Empty<AssumedAgency>())
            .Description("What agencies can do and where they are, each agency once. Those that are left out may be assigned too; with capacity 0 one is not.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProposalVillageInputType>>>>("villages").DefaultValue(Array.Empty<AssumedVillage>())
            .Description("Villages that are hard to reach, each once; the others are at hand.");
        Field<BooleanGraphType>("everyAgencyServes").DefaultValue(false).Description("Whether every agency with a capacity has to serve a village.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PairInputType>>>>("excluded").DefaultValue(Array.Empty<PairInput>())
            .Description("Pairs that may not be made.");
    }
}

internal sealed class ProposalWeightsInputType : InputObjectGraphType<WeightsInput>
{
    public ProposalWeightsInputType()
    {
        var usual = ProposalWeights.Default;
        Name = "ProposalWeightsInput";
        Description = "What counts how much when plans are compared: points from 0 to 10,000. The defaults are ours; nobody has tuned them.";
        Field<IntGraphType>("needMet").Description($"Gained for each degree of need (0 to 10) times degree of strength (0 to 10), times the size of the village; {usual.NeedMet} when left out.");
        Field<IntGraphType>("continuity").Description($"Gained for each pair of today that goes on; {usual.Continuity} when left out.");
        Field<IntGraphType>("distance").Description($"What each step of areas between an agency and a village costs; {usual.Distance} when left out.");
        Field<IntGraphType>("remoteness").Description($"What each such step costs besides for each degree of remoteness; {usual.Remoteness} when left out.");
        Field<IntGraphType>("load").Description($"What the first village of an agency costs, the second twice as much, and so on; {usual.Load} when left out.");
        Field<IntGraphType>("crowding").Description($"What the second agency of a village costs, the third twice as much, and so on; {usual.Crowding} when left out.");
    }
}

internal sealed class ProposalAgencyInputType : InputObjectGraphType<AssumedAgency>
{
    public ProposalAgencyInputType()
    {
        Name = "ProposalAgencyInput";
        Description = "What an agency can do and where it is.";
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency.");
        Field<IntGraphType>("capacity").Description("How many villages it may serve, 0 to 10,000; the programme's limit when left out, and never more than that.");
        Field<ListGraphType<NonNullGraphType<ProposalStrengthInputType>>>("strengths")
            .Description("Its strengths, each field once; those of its kind when left out, which are a convention of this software shown in the answer.");
        Field<AreaInputType>("area").Description("Where it is; not known when left out, and then all villages are as far.");
    }
}

internal sealed class ProposalStrengthInputType : InputObjectGraphType<AssumedStrength>
{
    public ProposalStrengthInputType()
    {
        Name = "ProposalStrengthInput";
        Description = "How well an agency can help in a field.";
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field.");
        Field<NonNullGraphType<IntGraphType>>("strength").Description("From 0, not at all, to 10.");
    }
}

internal sealed class ProposalVillageInputType : InputObjectGraphType<AssumedVillage>
{
    public ProposalVillageInputType()
    {
        Name = "ProposalVillageInput";
        Description = "How hard a village is to reach.";
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<NonNullGraphType<IntGraphType>>("remoteness").Description("From 0, at hand, to 10.");
    }
}

internal sealed class PairInputType : InputObjectGraphType<PairInput>
{
    public PairInputType()
    {
        Name = "ProposalPairInput";
        Description = "An agency with a village.";
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency.");
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
    }
}
