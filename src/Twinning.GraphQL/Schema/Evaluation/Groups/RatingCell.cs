using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Querying.Cells;

namespace Twinning.GraphQL.Schema.Evaluation.Groups;

/// <summary>The scorecards of agencies of a year, or those of them at a place and in a group of like agencies.</summary>
/// <param name="Year">The year whose work is evaluated.</param>
/// <param name="Place">The place; null for all.</param>
/// <param name="Group">What the agencies have in common; null for all.</param>
/// <param name="Cards">The scorecards of rounds that the viewer sees.</param>
internal sealed record RatingCell(int Year, SeenArea? Place, string? Group, IReadOnlyList<SeenScorecard> Cards)
{
    public IReadOnlyList<Rating> Ratings { get; } = [.. Cards.Select(card => card.Card.Decision?.Rating).OfType<Rating>()];

    /// <summary>Returns a count of scorecards.</summary>
    public Figure Count(Func<RatingCell, int> count) => Cards.Count == 0 ? None : Figure.Count(count(this));

    /// <summary>Returns a count of ratings; there is none across texts that rate differently, or where nothing is rated.</summary>
    public Figure Rated(Func<Rating, bool> which) => WhyNotRated ?? Figure.Count(Ratings.Count(which), Instrument);

    /// <summary>Returns ratings as a share of all.</summary>
    public Figure Share(Func<Rating, bool> which) =>
        WhyNotRated ?? (Ratings.Count == 0 ? Figure.Missing("nothing is rated yet", Instrument) : Figure.Rate(Ratings.Count(which), Ratings.Count, Instrument));

    private Figure None => Figure.Missing($"{Year} has no decided round here");

    private string? Instrument => Cards[0].Round.Instrument?.Source.Id;

    private Figure? WhyNotRated
    {
        get
        {
            var answers = Cards.Select(card => card.Round.Row.Subject).Distinct().Select(subject => EvaluationInstruments.Choose(subject, Year)).ToList();
            return answers.Count == 0 ? None
                : Cards.Select(card => card.Round.Row.Instrument).Distinct().Count() > 1 ? Figure.NotComparable("the scorecards are rated under different texts; group by less")
                : Instrument is not null ? null
                : Figure.Missing($"nothing is rated: {string.Join("; ", answers.Select(answer => WordsOf(answer.Standing)).Distinct())}");
        }
    }

    private static string WordsOf(InstrumentStanding standing) => standing switch
    {
        InstrumentStanding.ContentNotKnown => "the text in force is known by name and days only",
        InstrumentStanding.NoneOnRecord => "the year is before the first text on record",
        InstrumentStanding.SuccessorNotKnown => "the text ended and what followed is not known",
        _ => "the rounds name no text",
    };
}

/// <summary>The figures of ratings: counts of agencies, which are not small cells.</summary>
internal sealed class RatingFigures() : CellListing<RatingCell>("Rating", "ratings of agencies")
{
    public override IReadOnlyList<CellFigure<RatingCell>> Figures { get; } =
    [
        new("scorecards", "How many scorecards there are.", cell => cell.Count(it => it.Cards.Count)),
        new("decided", "How many of them are decided.", cell => cell.Count(it => it.Cards.Count(card => card.Card.Decision is not null))),
        new("rated", "How many of them are rated.", cell => cell.Rated(_ => true)),
        new("outstanding", "Hoàn thành xuất sắc nhiệm vụ: how many.", cell => cell.Rated(rating => rating == Rating.Outstanding)),
        new("good", "Hoàn thành tốt nhiệm vụ: how many.", cell => cell.Rated(rating => rating == Rating.Good)),
        new("completed", "Hoàn thành nhiệm vụ: how many.", cell => cell.Rated(rating => rating == Rating.Completed)),
        new("notCompleted", "Không hoàn thành nhiệm vụ: how many.", cell => cell.Rated(rating => rating == Rating.NotCompleted)),
        new("outstandingRate", "Those rated OUTSTANDING as a share of those rated.", cell => cell.Share(rating => rating == Rating.Outstanding)),
        new("goodOrBetterRate", "Those rated GOOD or OUTSTANDING as a share of those rated.", cell => cell.Share(rating => rating >= Rating.Good)),
    ];
}
