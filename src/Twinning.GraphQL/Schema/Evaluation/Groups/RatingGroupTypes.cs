using GraphQL.Types;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Evaluation.Groups;

internal sealed class RatingGroupByType : EnumType<RatingGroupBy>
{
    public RatingGroupByType()
        : base("RatingGroupBy", "What ratings are grouped by.")
    {
        Value(RatingGroupBy.Year, "By the year whose work is evaluated; needed where several years are asked for.");
        Value(RatingGroupBy.Place, "By the place of the round.");
        Value(RatingGroupBy.Group, "By group of like agencies.");
    }
}

internal sealed class RatingGroupType : CellGroupType<RatingFigures, RatingCell, CellGroup<RatingCell>>
{
    public RatingGroupType()
    {
        Description = "How agencies of a group were rated for a year. What is not rated, or was not evaluated, says why.";
        Show<RatingGroupKeyType>("key", "Which scorecards they are.", group => group.Cell);
        ShowCell();
    }
}

internal sealed class RatingGroupKeyType : ShownType<RatingCell>
{
    public RatingGroupKeyType()
    {
        Name = "RatingGroupKey";
        Description = "Which scorecards a group of ratings is of; empty in what they are not grouped by.";
        Show<IntGraphType>("year", "The year whose work is evaluated.", cell => cell.Year);
        ShowAny<AreaType>("place", "The place of the rounds.", cell => cell.Place);
        ShowAny<StringGraphType>("group", "What the agencies have in common.", cell => cell.Group);
    }
}

/// <summary>Declares ratings by group.</summary>
internal static class RatingGroupQueries
{
    public static void AddRatingGroups(this ObjectGraphType query) =>
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<RatingGroupType>>>>("ratingsGroupBy")
            .Description($"How agencies were rated, by group and year: of the rounds whose distribution the viewer sees, at most {GroupReads.MostShown} groups.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<RatingGroupByType>>>>("by", "What they are grouped by.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The first year, included.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The last year, included.")
            .Grouped<object?, RatingFigures, RatingCell>(new RatingFigures())
            .Sighted()
            .ResolveAsync(async context => await RatingGroupReads.ByAsync(context));
}
