using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

internal sealed class ProposalObjectiveType : ShownType<ProposalObjective>
{
    public ProposalObjectiveType()
    {
        Name = "ProposalObjective";
        Description = "How good a plan is under the weights, with its parts, all in points.";
        Show<LongGraphType>("cost", "Distance, load and crowding less what is gained: less is better.", objective => objective.Cost);
        Show<LongGraphType>("needMet", "Gained by strengths that meet needs.", objective => objective.NeedMet);
        Show<LongGraphType>("continuity", "Gained by pairs of today that go on.", objective => objective.Continuity);
        Show<LongGraphType>("distance", "What the ways cost.", objective => objective.Distance);
        Show<LongGraphType>("load", "What the villages of the agencies cost, each further one of an agency more.", objective => objective.Load);
        Show<LongGraphType>("crowding", "What further agencies at the same village cost, each more.", objective => objective.Crowding);
    }
}

/// <summary>A move and from where it is looked at.</summary>
internal sealed record SeenMove(ProposalMove Move, Sight Sight);

internal sealed class ProposalMoveType : ShownType<SeenMove>
{
    public ProposalMoveType()
    {
        Name = "ProposalMove";
        Description = "What changes for one pair between today and the plan, and why.";
        Show<AgencyType>("agency", "The agency.", seen => seen.Sight.Agency(seen.Move.Pair.Agency));
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Move.Pair.Village));
        Show<MoveKindType>("kind", "Whether the pair is kept, added or ended.", seen => seen.Move.Kind);
        Show<MoveReasonType>("reason", "Why.", seen => seen.Move.Reason);
        Show<LongGraphType>("needMet", "Points gained by the agency's strengths in what the village needs.", seen => seen.Move.Points.NeedMet);
        Show<LongGraphType>("continuity", "Points gained as the pair is one of today's.", seen => seen.Move.Points.Continuity);
        Show<LongGraphType>("distance", "Points that the way costs.", seen => seen.Move.Points.Distance);
        Show<MessageType>("message", "The same in words, with the figures.", seen => seen.Move.Message);
    }
}

/// <summary>The prices of a plan and what keeps them from proving it.</summary>
internal sealed record SeenCertificate(ProposalPrices Prices, IReadOnlyList<Message> Findings, Sight Sight);

internal sealed class ProposalCertificateType : ShownType<SeenCertificate>
{
    public ProposalCertificateType()
    {
        Name = "ProposalCertificate";
        Description = "Prices that prove a plan best without solving anything again (complementary slackness).";
        Show<BooleanGraphType>("holds", "Whether the prices prove that no plan is better.", seen => seen.Findings.Count == 0);
        ShowAll<MessageType>("findings", "What keeps them from proving it, at most 100; none when they do.", seen => seen.Findings);
        ShowAll<AgencyPriceType>("agencies", "What one more village of each agency would cost.", seen =>
            seen.Prices.Agencies.Select(price => new SeenAgencyPrice(price, seen.Sight)));
        ShowAll<VillagePriceType>("villages", "What a place for one more agency at each village is worth.", seen =>
            seen.Prices.Villages.Select(price => new SeenVillagePrice(price, seen.Sight)));
    }
}

/// <summary>The price of an agency and from where it is looked at.</summary>
internal sealed record SeenAgencyPrice(AgencyPrice Price, Sight Sight);

internal sealed class AgencyPriceType : ShownType<SeenAgencyPrice>
{
    public AgencyPriceType()
    {
        Name = "ProposalAgencyPrice";
        Description = "What one more village served by an agency would cost.";
        Show<AgencyType>("agency", "The agency.", seen => seen.Sight.Agency(seen.Price.Agency));
        Show<LongGraphType>("points", "The price; high where more villages want the agency than it may serve.", seen => seen.Price.Points);
    }
}

/// <summary>The price of a village and from where it is looked at.</summary>
internal sealed record SeenVillagePrice(VillagePrice Price, Sight Sight);

internal sealed class VillagePriceType : ShownType<SeenVillagePrice>
{
    public VillagePriceType()
    {
        Name = "ProposalVillagePrice";
        Description = "What a place for one more agency at a village is worth.";
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Price.Village));
        Show<LongGraphType>("points", "The price; high where the village is hard to cover.", seen => seen.Price.Points);
    }
}

/// <summary>A shortage and from where it is looked at.</summary>
internal sealed record SeenShortage(ProposalShortage Shortage, Sight Sight);

internal sealed class ProposalShortageType : ShownType<SeenShortage>
{
    public ProposalShortageType()
    {
        Name = "ProposalShortage";
        Description = "Some that must be served have, all together, too few places among those that could serve them.";
        Show<ShortageKindType>("kind", "Whether villages or agencies come too short.", seen => seen.Shortage.Kind);
        ShowAll<VillageType>("villages", "The villages that come too short, or the only ones that the agencies could serve.", seen =>
            seen.Shortage.Villages.Select(village => seen.Sight.Village(village)));
        ShowAll<AgencyType>("agencies", "The only agencies that could serve the villages, or the agencies that come too short.", seen =>
            seen.Shortage.Agencies.Select(agency => seen.Sight.Agency(agency)));
        Show<IntGraphType>("places", "How many places there are.", seen => seen.Shortage.Places);
        Show<MessageType>("message", "The same in words.", seen => seen.Shortage.Message);
    }
}
