using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>The quota of a group and its candidates, and from where it is looked at.</summary>
internal sealed record SeenQuota(QuotaPolicy Policy, string Group, QuotaAllocation Allocation, IReadOnlyDictionary<long, SeenScorecard> Cards, Sight Sight) : Seen(Sight)
{
    public static SeenQuota Of(QuotaPolicy policy, QuotaGroup group, IEnumerable<SeenScorecard> cards, Sight sight) =>
        new(policy, group.Name, QuotaAllocation.Of(policy, group), cards.ToDictionary(card => Scoring.NumberOf(card.Card)), sight);

    public IEnumerable<SeenPlace> Places => Allocation.Candidates.Select(place => new SeenPlace(place, Allocation.Candidates.Count, Cards[place.Candidate.Subject], Sight));
}

/// <summary>A candidate in its place.</summary>
internal sealed record SeenPlace(QuotaPlace Place, int Candidates, SeenScorecard Card, Sight Sight) : Seen(Sight);

internal sealed class GroupQuotaType : ShownType<SeenQuota>
{
    public GroupQuotaType()
    {
        Name = "GroupQuota";
        Description = "How many of a group may be OUTSTANDING and who comes first; who gets it is left to people.";
        Show<StringGraphType>("group", "What the subjects have in common.", seen => seen.Group);
        Show<IntGraphType>("n", "How many subjects there are.", seen => seen.Cards.Count);
        Show<QuotaPolicyType>("policy", "The share and what it is taken of.", seen => seen.Policy);
        Show<IntGraphType>("most", "The most there can be when the others that qualify are rated GOOD.", seen => seen.Allocation.Most);
        ShowAll<QuotaPlaceType>("candidates", "The candidates, the most points first; those with the same points share a place.", seen => seen.Places);
        ShowAll<QuotaPlaceType>("tied", "The candidates that tie at the end of the quota: people must choose; none when the points settle it.", seen =>
            seen.Places.Where(place => place.Place.IsTiedAtCutoff));
    }
}

internal sealed class QuotaPlaceType : ShownType<SeenPlace>
{
    public QuotaPlaceType()
    {
        Name = "QuotaPlace";
        Description = "A candidate in its place.";
        Show<IntGraphType>("place", "The place, from 1.", seen => seen.Place.Place);
        Show<IntGraphType>("of", "How many candidates there are.", seen => seen.Candidates);
        Show<AgencyType>("agency", "The agency, or the one that rates the person.", seen => seen.Sight.Agency(seen.Card.Card.Agency));
        Show<ScorecardType>("scorecard", "The scorecard.", seen => seen.Card);
        ShowAny<PointsType>("points", "Its points; empty where the instrument has none.", seen => seen.Place.Candidate.Points?.Points);
        Show<BooleanGraphType>("isTied", "Whether it shares its points with candidates on both sides of the quota.", seen => seen.Place.IsTiedAtCutoff);
    }
}

internal sealed class QuotaPolicyType : ShownType<QuotaPolicy>
{
    public QuotaPolicyType()
    {
        Name = "QuotaPolicy";
        Description = "How many of like subjects may be OUTSTANDING.";
        Show<PointsType>("share", "The share.", policy => policy.Share);
        Show<QuotaBaseType>("base", "What it is taken of.", policy => policy.Base);
        Show<QuotaRoundingType>("rounding", "How it is rounded.", policy => policy.Rounding);
        ShowAny<PointsType>("exceptionShare", "The share that outstanding results may be allowed, where one is known.", policy => policy.ExceptionShare);
        Show<LegalSourceType>("source", "The text that sets the share.", policy => policy.Source);
    }
}
