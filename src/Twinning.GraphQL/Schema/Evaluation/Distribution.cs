using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Spreads;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>How the decided scorecards of a group are spread.</summary>
/// <param name="Group">What they have in common.</param>
/// <param name="Cards">All scorecards of the group.</param>
/// <param name="ShowsSpread">Whether the points may be shown.</param>
internal sealed record Distribution(string Group, IReadOnlyList<SeenScorecard> Cards, bool ShowsSpread)
{
    /// <summary>The public sees no spread of fewer: it would be the points of single agencies. A convention of this software.</summary>
    private const int FewestShown = 5;

    public int Decided => Cards.Count(card => card.Card.Decision is not null);

    public ScoreSpread? Spread => ShowsSpread || Decided >= FewestShown ? SpreadOf(Cards, Group) : null;

    public RatingCounts Ratings => RatingCounts.Of([.. Cards.Select(card => card.Card.Decision?.Rating).OfType<Rating>()]);

    /// <summary>Returns the spread of the decided scores of a group; null when there are none.</summary>
    public static ScoreSpread? SpreadOf(IEnumerable<SeenScorecard> cards, string group) =>
        ScoreSpread.Of(cards.Where(card => card.Row.LikeGroup == group).Select(card => card.Card.DecidedScore).OfType<Score>());
}

internal sealed class DistributionType : ShownType<Distribution>
{
    public DistributionType()
    {
        Name = "ScoreDistribution";
        Description = "How the decided scorecards of like subjects are spread, always with how many there are.";
        Show<StringGraphType>("group", "What the subjects have in common.", distribution => distribution.Group);
        Show<IntGraphType>("n", "How many scorecards are decided.", distribution => distribution.Decided);
        Show<IntGraphType>("all", "How many scorecards there are.", distribution => distribution.Cards.Count);
        ShowAll<RatingCountType>("ratings", "How many have each level, the highest first; all zero where nothing is rated.", distribution => distribution.Ratings.Counts);
        ShowAny<ScoreSpreadType>(
            "spread",
            "The spread of the points; empty while none is decided, and for all but the office and appraisers where fewer than 5 are: it would be the points of single agencies.",
            distribution => distribution.Spread);
    }
}

internal sealed class RatingCountType : ShownType<RatingCount>
{
    public RatingCountType()
    {
        Name = "RatingCount";
        Description = "How many have a level.";
        Show<RatingType>("rating", "The level.", count => count.Rating);
        Show<IntGraphType>("count", "How many have it.", count => count.Count);
    }
}

internal sealed class ScoreSpreadType : ShownType<ScoreSpread>
{
    public ScoreSpreadType()
    {
        Name = "ScoreSpread";
        Description = "The spread of the scores of like subjects.";
        Show<IntGraphType>("n", "How many there are.", spread => spread.Count);
        Show<PointsType>("lowest", "The lowest score.", spread => spread.Lowest.Points);
        Show<PointsType>("median", "The middle score; half of the sum of two.", spread => spread.Median.Points);
        Show<PointsType>("average", "The average score.", spread => spread.Average.Points);
        Show<PointsType>("highest", "The highest score.", spread => spread.Highest.Points);
    }
}
