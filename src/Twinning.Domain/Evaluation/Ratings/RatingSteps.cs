using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>Tells why a subject is rated as it is.</summary>
internal static class RatingSteps
{
    public static IEnumerable<ExplanationStep> Of(EvaluationInstrument instrument, RatingInput input, RatingProposal proposal)
    {
        if (instrument.Bands is { } bands && input.Points is { } points && proposal.Band is { } band)
        {
            yield return new ExplanationStep(
                new RuleCode("RATING-BAND"),
                bands.Source,
                new Message($"{points.Points.Vietnamese()} điểm", $"{points.Points.English()} points"),
                new Message($"từ {bands.LowestOf(band).Points.Vietnamese()} điểm", $"{bands.LowestOf(band).Points.English()} points or more"),
                true,
                Level(band));
        }

        var asked = RatingJudgement.LevelsFrom(proposal.Band ?? Rating.Outstanding).TakeWhile(level => level >= proposal.AfterConditions)
            .SelectMany(level => instrument.ConditionsOf(level, input.Capacity));
        foreach (var condition in asked)
        {
            yield return OfCondition(condition, input.Figure(condition.Fact));
        }

        foreach (var veto in proposal.Vetoes)
        {
            yield return new ExplanationStep(
                veto.Code, veto.Source, veto.Sentence, new Message("không được có", "must not be"), false, Level(Rating.NotCompleted));
        }

        yield return new ExplanationStep(
            new RuleCode("RATING-LEVEL"),
            instrument.Source,
            Level(proposal.AfterConditions),
            new Message($"{proposal.Vetoes.Count.Text()} trường hợp loại trừ", $"{proposal.Vetoes.Count.Text()} vetoes"),
            proposal.Vetoes.Count == 0,
            Level(proposal.Rating));
    }

    private static ExplanationStep OfCondition(RatingCondition condition, Fraction? figure)
    {
        var holds = condition.IsMetBy(figure);
        return new ExplanationStep(
            condition.Code,
            condition.Source,
            figure is { } known
                ? new Message(
                    $"{condition.Fact.Vietnamese()}: {condition.Fact.Written(known).Vietnamese}",
                    $"{condition.Fact.English()}: {condition.Fact.Written(known).English}")
                : new Message($"{condition.Fact.Vietnamese()}: chưa có số liệu", $"{condition.Fact.English()}: not known"),
            condition.BoundWords(),
            holds,
            holds == true
                ? new Message($"giữ mức {condition.Rating.Vietnamese()}", $"keeps {condition.Rating.English()}")
                : new Message($"không đạt mức {condition.Rating.Vietnamese()}", $"falls short of {condition.Rating.English()}"));
    }

    private static Message Level(Rating rating) => new(rating.Vietnamese(), rating.English());
}
