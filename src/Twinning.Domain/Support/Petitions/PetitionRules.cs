using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>The rules that every step of a petition keeps.</summary>
public static class PetitionRules
{
    private static readonly IReadOnlyList<Rule<PetitionCase>> Ordered =
    [
        new PetitionMovesAlongItsStates(),
        new PetitionStepFollowsTheLast(),
        new RoutedPetitionHasABody(),
        new AnswerIsDueAfterRouting(),
        new AnsweredPetitionHasAnOutcome(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a petition with every step it came with, each against those before it.</summary>
    public static RuleResult<Petition> Judge(Petition candidate) => new(
        candidate,
        candidate.Steps.Index().SelectMany(step =>
            JudgeStep(candidate with { Steps = [.. candidate.Steps.Take(step.Index)] }, step.Item).Violations));

    /// <summary>Judges a step; accepted, it gives the petition with the step at its end.</summary>
    public static RuleResult<Petition> JudgeStep(Petition petition, PetitionStep step)
    {
        var subject = new PetitionCase(petition, step);
        return new RuleResult<Petition>(petition with { Steps = [.. petition.Steps, step] }, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
