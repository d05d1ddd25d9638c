using System;
using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>A review with its publications.</summary>
internal sealed record SeenReview(ReviewRoundRow Row, IReadOnlyList<SeenPublication> Publications, Sight Sight) : Seen(Sight);

/// <summary>A publication and the moment from which it was public.</summary>
internal sealed record SeenPublication(PublicationRow Row, DateTimeOffset At);

internal sealed class ReviewRoundType : ShownType<SeenReview>
{
    public ReviewRoundType()
    {
        Name = "ReviewRound";
        Description = "A review of the households of an area (đợt rà soát). Its figures are asked with povertyStatistics, povertyFlow and deprivationProfile.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "Its id.", review => NodeId.Of("ReviewRound", review.Row.Id));
        Show<AreaType>("area", "The area whose households are reviewed.", review => review.Sight.Area(new AreaId(review.Row.AreaId)));
        Show<IntGraphType>("year", "The review year.", review => review.Row.Year);
        Show<ReturnKindType>("kind", "The yearly review, or the one that opens a standard's period.", review => review.Row.Kind);
        Show<DateOnlyGraphType>("day", "The day as of which households are counted.", review => review.Row.AsOf);
        Show<StringGraphType>("standard", "The standard.", review => review.Row.Standard);
        Show<PopulationBaseType>("population", "Which households were recorded; of others nothing is known.", review => review.Row.Population);
        Show<BooleanGraphType>("isSynthetic", "Whether its figures were made up for demonstration.", review => review.Row.IsSynthetic);
        Show<StringGraphType>("note", "A remark; empty when there is none.", review => review.Row.Note);
        ShowAll<ReviewPublicationType>("publications", "When and how it was published, the latest last; none while it is not.", review => review.Publications);
    }
}

internal sealed class ReviewPublicationType : ShownType<SeenPublication>
{
    public ReviewPublicationType()
    {
        Name = "ReviewPublication";
        Description = "A publication of a review: its figures as they were then, for everybody, until the next one.";
        Show<DateTimeOffsetGraphType>("publishedAt", "From when on it was public.", publication => publication.At);
        Show<DecidingDocumentType>("decidingDocument", "The document under which it was published.", publication => publication.Row.DecidingDocument);
        Show<IntGraphType>("smallestShown", "The smallest count of households that it shows; smaller ones but zero are hidden.", publication => publication.Row.SmallestShown);
    }
}
