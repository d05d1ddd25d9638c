using Twinning.Domain.Support.Petitions;

namespace Twinning.GraphQL.Schema.Support.Petitions;

internal sealed class PetitionStateType : EnumType<PetitionState>
{
    public PetitionStateType()
        : base("PetitionState", "How far a petition is (tình trạng xử lý).")
    {
        Value(PetitionState.Received, "It was received and lies with the receiving office (đã tiếp nhận).");
        Value(PetitionState.Routed, "It was routed to a body that is to answer by a day (đã chuyển).");
        Value(PetitionState.Answered, "It was answered (đã trả lời).");
        Value(PetitionState.Withdrawn, "Those who made it withdrew it (đã rút).");
    }
}

internal sealed class PetitionBodyType : EnumType<PetitionBody>
{
    public PetitionBodyType()
        : base("PetitionBody", "What kind of body a petition is routed to (cơ quan giải quyết).")
    {
        Value(PetitionBody.TwinnedAgency, "An agency twinned with the village (cơ quan kết nghĩa).");
        Value(PetitionBody.CommuneCommittee, "The commune's or ward's people's committee (UBND cấp xã).");
        Value(PetitionBody.DistrictCommittee, "The district's people's committee, up to 30 June 2025 (UBND cấp huyện).");
        Value(PetitionBody.ProvincialCommittee, "The province's people's committee or one of its departments (UBND tỉnh, sở, ngành).");
        Value(PetitionBody.PartyCommittee, "A committee of the Party (cấp ủy).");
        Value(PetitionBody.FatherlandFront, "The Fatherland Front or a mass organisation (Mặt trận, đoàn thể).");
        Value(PetitionBody.OtherBody, "Another body (cơ quan khác).");
    }
}

internal sealed class PetitionOutcomeType : EnumType<PetitionOutcome>
{
    public PetitionOutcomeType()
        : base("PetitionOutcome", "What came of a petition (kết quả giải quyết). Coded, so that nothing about a person is written down.")
    {
        Value(PetitionOutcome.Settled, "It was granted or settled (đã giải quyết).");
        Value(PetitionOutcome.PartlySettled, "A part of it was settled (giải quyết một phần).");
        Value(PetitionOutcome.Explained, "It was explained why it is as it is (giải thích, vận động).");
        Value(PetitionOutcome.TakenIntoAPlan, "It was taken into a later plan (đưa vào kế hoạch).");
        Value(PetitionOutcome.TurnedDown, "It was turned down (không giải quyết).");
    }
}
