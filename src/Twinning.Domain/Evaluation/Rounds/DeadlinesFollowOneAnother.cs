using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>Scoring oneself, the appraisal and the decision are due in this order.</summary>
internal sealed class DeadlinesFollowOneAnother() : Rule<RoundCase>(
    "ROUND-DEADLINES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Hạn tự chấm, hạn thẩm định và hạn quyết định theo đúng thứ tự.",
        "Scoring oneself, the appraisal and the decision are due in this order."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var round = subject.Round;
        if (round.AppraiseBy < round.SelfScoreBy || round.DecideBy < round.AppraiseBy)
        {
            yield return Broken(
                $"Hạn tự chấm {round.SelfScoreBy.Vietnamese()}, thẩm định {round.AppraiseBy.Vietnamese()}, quyết định "
                    + $"{round.DecideBy.Vietnamese()}; hãy ghi hạn sau không sớm hơn hạn trước.",
                $"Self-scoring is due {round.SelfScoreBy.English()}, the appraisal {round.AppraiseBy.English()}, the decision "
                    + $"{round.DecideBy.English()}; let none be due before the one ahead of it.");
        }
    }
}
