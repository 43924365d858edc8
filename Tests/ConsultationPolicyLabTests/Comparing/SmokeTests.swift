import Testing
@testable import ConsultationPolicyLab
